package ir.peyvand.meetings.law;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LawRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    @Test
    void anUrnNamesAnAxisOrAResolutionAndNothingElse() {
        UUID id = UUID.fromString("0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10");

        assertThat(LawRules.blocked("urn:peyvand:axis:" + id)).contains(new BlockedRecord(true, id));
        assertThat(LawRules.blocked("urn:peyvand:resolution:" + id)).contains(new BlockedRecord(false, id));
        assertThat(LawRules.blocked("urn:peyvand:agreement:" + id)).isEmpty();
        assertThat(LawRules.blocked("urn:peyvand:axis:------------------------------------"))
                .isEmpty();
    }

    @Test
    void anAmendmentNamesItsArticleAndWhatItShouldSay() {
        LocalizedText text = LocalizedText.of("متن", "");

        assertThat(LawRules.faults(new RepealContent(RepealKind.AMENDMENT, null, text, null, text)))
                .extracting(FieldError::pointer)
                .containsExactly("/content/article", "/content/proposedText");
        assertThat(LawRules.faults(new RepealContent(RepealKind.REPEAL, null, text, null, text)))
                .isEmpty();
    }

    @Test
    void aNewTextBeginsAfterTheOneBefore() {
        assertThat(LawRules.notLater("/on", TODAY, Optional.of(TODAY))).isPresent();
        assertThat(LawRules.notLater("/on", TODAY.plusDays(1), Optional.of(TODAY)))
                .isEmpty();
        assertThat(LawRules.notLater("/on", TODAY, Optional.empty())).isEmpty();
    }

    @Test
    void nothingHappensInTheFuture() {
        assertThat(LawRules.notYet("/on", TODAY.plusDays(1), TODAY)).isPresent();
        assertThat(LawRules.notYet("/on", TODAY, TODAY)).isEmpty();
    }
}
