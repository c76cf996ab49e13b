package ir.peyvand.capacity.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleStartsTest {

    private static boolean goesOn(String title, String typed) {
        return TitleStarts.of(title).stream().anyMatch(start -> start.startsWith(TitleStarts.typed(typed)));
    }

    @Test
    void noSpacingMatters() {
        for (String title : new String[] {"ظرفیت ماشین‌سازی", "ظرفیت ماشین سازی", "ظرفیت ماشینسازی"}) {
            assertThat(goesOn(title, "ظرفیت ماشین سا")).as(title).isTrue();
            assertThat(goesOn(title, "ظرفيت ماشین‌سا")).as(title).isTrue();
            assertThat(goesOn(title, "ماشینسا")).as(title).isTrue();
        }
    }

    @Test
    void aTitleGoesOnFromEachOfItsWordsButNotFromWithinOne() {
        assertThat(goesOn("صادرات زعفران قاین", "زعفران قا")).isTrue();
        assertThat(goesOn("صادرات زعفران قاین", "قاین")).isTrue();
        assertThat(goesOn("صادرات زعفران قاین", "عفران")).isFalse();
        assertThat(goesOn("صادرات زعفران قاین", "زعفران صادرات")).isFalse();
    }

    @Test
    void digitsAndCodesMeetHoweverTheyAreWritten() {
        assertThat(goesOn("نیروگاه ۸۰ مگاواتی", "نیروگاه 80")).isTrue();
        assertThat(goesOn("پستهٔ 0802.51", "0802.5")).isTrue();
    }

    @Test
    void whatHoldsNoLetterBeginsNothing() {
        assertThat(TitleStarts.typed(" ‌ -! ")).isEmpty();
    }

    @Test
    void aLongTitleIsCutAndSoIsWhatWasTyped() {
        String title = "a".repeat(500);

        assertThat(TitleStarts.of(title)).singleElement().asString().hasSizeLessThan(100);
        assertThat(goesOn(title, "a".repeat(300))).isTrue();
    }
}
