package ir.peyvand.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.text.PersianTerms.Form;
import ir.peyvand.kit.text.PersianTerms.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersianTextTest {

    @Test
    void arabicLettersHamzaSeatsMaddaVowelSignsAndTatweelFoldAway() {
        assertThat(PersianText.fold("كاشي و سراميك")).isEqualTo(PersianText.fold("کاشی و سرامیک"));
        assertThat(PersianText.fold("تأسیسات مسؤول إیلام")).isEqualTo("تاسیسات مسوول ایلام");
        assertThat(PersianText.fold("زائران صابئین")).isEqualTo("زایران صابیین");
        assertThat(PersianText.fold("زاءران جزء")).isEqualTo("زایران جز");
        assertThat(PersianText.fold("آفتابی آفتابي")).isEqualTo("افتابی افتابی");
        assertThat(PersianText.fold("خَورشِیدی مهـــرَان")).isEqualTo("خورشیدی مهران");
        assertThat(PersianText.fold("ناحية پایانۀ پایانهٔ")).isEqualTo("ناحیه پایانه پایانه");
        assertThat(PersianText.fold("ﻣﺎﻫﻲ ﷲ")).isEqualTo("ماهی الله");
    }

    @Test
    void digitsOfThreeKindsAreOneAndLoseTheirThousandsSeparators() {
        assertThat(PersianText.fold("۹۰٬۰۰۰ ٤٥,٠٠٠ 1,250,000")).isEqualTo("90000 45000 1250000");
        assertThat(PersianText.fold("۱۲٫۵ و 12.5")).isEqualTo("12.5 و 12.5");
        assertThat(PersianText.fold("۱۴۰۳، ۱۴۰۴")).isEqualTo("1403 1404");
        assertThat(PersianText.fold("HS 0802.51")).isEqualTo("hs 080251");
        assertThat(PersianText.fold("۴۵هزار C28")).isEqualTo("45 هزار c28");
    }

    @Test
    void latinLettersLoseCaseAndAccentsAndWidth() {
        assertThat(PersianText.fold("Qa'em Shahr, Café Ｌｕｔ Straße")).isEqualTo("qaem shahr cafe lut strasse");
    }

    @Test
    void aHalfSpaceEndsAPartAndNotAWord() {
        List<PersianWord> words = PersianText.words("باغ‌های گردو");
        assertThat(words).hasSize(2);
        assertThat(words.getFirst().parts()).extracting(PersianWord.Part::text).containsExactly("باغ", "های");
        assertThat(words.getFirst().core()).extracting(PersianWord.Part::text).containsExactly("باغ");
        assertThat(words.getFirst().whole()).isEqualTo("باغهای");
    }

    @Test
    void everySpacingAndInflectionOfATitleHasOneSkeleton() {
        assertThat(List.of("استان ها", "استانها", "استان‌ها", "استانهای", "استان‌هایی", "استان هایشان"))
                .allSatisfy(
                        spelling -> assertThat(PersianText.skeleton(spelling)).isEqualTo("استان"));
        assertThat(List.of("منطقه‌ای", "منطقه ای", "منطقهای", "منطقهٔ", "منطقۀ", "منطقه ي", "منطقه‌ی", "منطقهی"))
                .allSatisfy(
                        spelling -> assertThat(PersianText.skeleton(spelling)).isEqualTo("منطق"));
        assertThat(PersianStemmer.stems("منطقهای")).containsExactly("منطق", "منطقه");
        assertThat(PersianText.skeleton("سیب زمینی‌های خرم آباد"))
                .isEqualTo(PersianText.skeleton("سیب‌زمینیهای خرماباد"));
    }

    @Test
    void wordsOfTheDomainAreNotMistakenForInflectedOnes() {
        assertThat(List.of(
                        "استان", "شوشتر", "پلدختر", "سازمان", "گمیشان", "کردستان", "ایران", "ماهی", "آلمان", "سیمان"))
                .allSatisfy(word ->
                        assertThat(PersianStemmer.stem(PersianText.fold(word))).isEqualTo(PersianText.fold(word)));
    }

    @Test
    void commonSuffixesComeOff() {
        assertThat(PersianStemmer.stem("مزرعههای")).isEqualTo("مزرعه");
        assertThat(PersianStemmer.stem("بزرگترینهای")).isEqualTo("بزرگ");
        assertThat(PersianStemmer.stem("سوداورترین")).isEqualTo("سوداور");
        assertThat(PersianStemmer.stem("شهرهایشان")).isEqualTo("شهر");
        assertThat(PersianStemmer.stem("خانهاش")).isEqualTo("خانه");
        assertThat(PersianStemmer.stem("طلایی")).isEqualTo(PersianStemmer.stem("طلای"));
        assertThat(PersianStemmer.stem("orchards")).isEqualTo("orchard");
    }

    @Test
    void aCompoundStandsUnderItsPartsAndUnderAllOfIt() {
        assertThat(PersianTerms.of("قزل‌آلای خرم‌آباد", Form.STEM))
                .extracting(Term::text)
                .contains("قزل", "الا", "قزلالا", "خرم", "اباد", "خرماباد");
    }

    @Test
    void placesPointIntoTheTextAsItWasWritten() {
        String text = "باغِ آفتاب‌گردان";
        assertThat(PersianTerms.of(text, Form.WRITTEN))
                .extracting(term -> text.substring(term.start(), term.end()))
                .containsExactly("باغِ", "آفتاب", "گردان", "آفتاب‌گردان");
    }
}
