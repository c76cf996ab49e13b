package ir.peyvand.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextSketchesTest {

    private static final String ENGLISH =
            "The parties exchange ten students a year, and the host pays for their lodging and"
                    + " board. Each party names one coordinator within thirty days of signature.";
    private static final String PERSIAN =
            "دو طرف هر سال ده دانشجو مبادله می‌کنند و هزینهٔ خوابگاه و خوراک آنان را میزبان"
                    + " می‌پردازد و هر طرف تا سی روز پس از امضا هماهنگ‌کننده‌ای برمی‌گزیند";
    private static final String RUSSIAN =
            "Стороны ежегодно обмениваются десятью студентами, и принимающая сторона оплачивает"
                    + " их проживание и питание. Каждая сторона назначает координатора в течение тридцати дней.";

    private static TextSketches sketches(Map<String, String> text) {
        return TextSketches.of(List.of(new LocalizedText(text)));
    }

    @Test
    void aTextThatOnlyItsOtherLanguageTellsIsFound() {
        TextSketches one = sketches(Map.of("fa", PERSIAN, "en", ENGLISH));
        TextSketches other = sketches(Map.of("en-GB", ENGLISH.toUpperCase(java.util.Locale.ROOT)));

        assertThat(one.likenessTo(other)).hasValue(1);
    }

    @Test
    void everyScriptIsRead() {
        assertThat(sketches(Map.of("ru", RUSSIAN)).likenessTo(sketches(Map.of("ru", RUSSIAN))))
                .hasValue(1);
        String chinese = "双方每年交换十名学生，东道方承担住宿和膳食费用";
        assertThat(sketches(Map.of("zh", chinese)).likenessTo(sketches(Map.of("zh", chinese))))
                .hasValue(1);
    }

    @Test
    void theLanguageInWhichTheyAreMostAlikeCounts() {
        TextSketches one = sketches(Map.of("fa", PERSIAN, "en", ENGLISH));
        TextSketches other = sketches(Map.of(
                "fa",
                PERSIAN,
                "en",
                "Nothing of this text has to do with the other one, whoever reads it and wherever it is."));

        assertThat(one.likenessTo(other)).hasValue(1);
    }

    @Test
    void textsWithoutACommonLanguageTellNothing() {
        assertThat(sketches(Map.of("en", ENGLISH)).likenessTo(sketches(Map.of("ru", RUSSIAN))))
                .isEmpty();
        assertThat(sketches(Map.of("en", "Short.")).byLanguage()).isEmpty();
    }
}
