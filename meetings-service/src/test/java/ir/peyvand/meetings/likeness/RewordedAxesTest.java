package ir.peyvand.meetings.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The likeness over the 63 axes of a regional meeting, without a database between. */
class RewordedAxesTest {

    private static final double LEAST_FOUND = 0.95;

    private static final List<SampleAxis> AXES = SampleAxis.all();
    private static final SimilarityRule RULE = SampleAxis.rule();

    private static double score(AxisFeatures one, AxisFeatures other) {
        return LikenessRules.likeness(one, other, RULE).score();
    }

    private static List<SampleAxis> above(AxisFeatures asked) {
        return AXES.stream()
                .filter(axis -> score(asked, axis.features()) >= RULE.threshold())
                .sorted(Comparator.comparingDouble((SampleAxis axis) -> -score(asked, axis.features())))
                .toList();
    }

    @Test
    void noTwoOfTheSixtyThreeAreTakenForOne() {
        var alarms = new ArrayList<String>();
        for (SampleAxis axis : AXES) {
            above(axis.features()).stream()
                    .filter(other -> other.number() > axis.number())
                    .forEach(other -> alarms.add(axis + " ~ " + other + " "
                            + LikenessRules.likeness(axis.features(), other.features(), RULE)));
        }

        assertThat(AXES).hasSize(63);
        assertThat(alarms).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Rewording.class)
    void anAxisThatAnotherOfficeWritesDownIsFoundAndNothingElseIs(Rewording rewording) {
        var missed = new ArrayList<String>();
        var mistaken = new ArrayList<String>();
        for (SampleAxis axis : AXES) {
            List<SampleAxis> found = above(axis.rewritten(rewording.apply(axis.title()), rewording.apply(axis.body())));
            if (!found.contains(axis)) {
                missed.add(axis + " as " + rewording.apply(axis.title()));
            }
            found.stream().filter(other -> !other.equals(axis)).forEach(other -> mistaken.add(axis + " ~ " + other));
        }

        assertThat(1 - (double) missed.size() / AXES.size())
                .as("missed %s", missed)
                .isGreaterThanOrEqualTo(LEAST_FOUND);
        assertThat(mistaken).isEmpty();
    }

    /** The same problem in the words of an office of another province, its text in other words as well. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6  | کندی صدور پروانهٔ سرمایه‌گذاری خارجی در استان
            6  | تأخير در اعطاي مجوز سرمايه گذاري خارجي
            7  | آشنا نبودن سرمایه گذاران کشورهای همسایه با فرصتهای شمال غرب
            8  | فقدان مسیر مطمئن حوالهٔ ارزی برای سرمایهٔ خارجی
            9  | ناپایداری برق در شهرک صنعتی مرزی
            9  | قطعی برق شهرکهای صنعتی مرزی
            21 | معطلی کامیونهای صادراتی در گمرک بیله‌سوار
            21 | صف طولانی کاميون هاي صادراتي پشت گمرک سرو
            21 | خواب تریلی‌های صادراتی در گمرک میرجاوه
            22 | عوارض گمرکی سنگین ترکیه برای شیرینی و شکلات
            23 | کمبود آزمایشگاه قرنطینه در مرز آستارا
            23 | در مرز جلفا آزمایشگاه مرجع قرنطینه وجود ندارد
            25 | ناسازگاری استانداردهای بسته بندی با بازار اوراسیا
            26 | نبود واگنهای یخچال‌دار در مسیر جلفا
            27 | کاهش سهم قالی دستباف در بازار روسیه و آلمان
            45 | نبود اقامتگاه استاندارد در جلفا
            46 | کندی صدور ویزای گروهی برای گردشگران گرجی و ارمنی
            47 | کمبود لیدر مسلط به زبانهای گرجی و روسی
            48 | پراکنده بودن بازاریابی بیمارستانها برای جذب بیماران خارجی
            49 | فرسوده بودن زیرساختهای بهداشتی مرزهای گردشگری
            """)
    void theSameProblemOfAnotherProvinceIsFoundAndNothingElseIs(int number, String title) {
        SampleAxis original = AXES.get(number - 1);

        List<SampleAxis> found = above(original.rewritten(title, null));

        assertThat(found)
                .as("%s against %s", score(original.rewritten(title, null), original.features()), original)
                .containsExactly(original);
    }

    /** What only sounds a little alike. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            21 | نبود پارکینگ برای کامیون‌های بومی در میدان میوه و تره‌بار
            23 | کمبود آزمایشگاه زبان در مدرسه‌های مرزی
            9  | کمبود آب شرب در شهرک‌های مسکونی مرزی
            45 | نبود سالن ورزشی استاندارد در بوشهر
            6  | طولانی بودن صدور پروانهٔ ساختمانی
            46 | طولانی بودن صدور شناسنامهٔ گروهی دام
            47 | نبود آموزگار زبان روسی در دانشگاه
            """)
    void anotherProblemIsNotTakenForIt(int number, String title) {
        AxisFeatures other = AXES.get(number - 1).rewritten(title, null);

        assertThat(above(other)).isEmpty();
    }

    @Test
    void everyScoreIsExplainedByItsParts() {
        SampleAxis one = AXES.get(20);
        Likeness likeness = LikenessRules.likeness(
                one.rewritten("معطلی کامیون‌های صادراتی در گمرک سرو", one.body()), one.features(), RULE);

        double sum = likeness.parts().stream()
                .mapToDouble(part -> part.likeness() * part.weight())
                .sum();
        Map<LikenessPart, Double> parts = likeness.parts().stream()
                .collect(java.util.stream.Collectors.toMap(PartLikeness::part, PartLikeness::likeness));

        assertThat(likeness.score()).isCloseTo(sum, org.assertj.core.data.Offset.offset(0.005));
        assertThat(parts)
                .containsEntry(LikenessPart.KIND, 1.0)
                .containsEntry(LikenessPart.TEXT, 1.0)
                .doesNotContainKey(LikenessPart.SUBJECT);
    }
}
