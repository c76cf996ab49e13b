package ir.peyvand.agreements.formrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.agreements.review.FindingSeverity;
import ir.peyvand.kit.text.LocalizedText;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the form check.
 *
 * @param rule code of the rule
 * @param pointer where: a JSON pointer into the agreement, or into its signing pages by language
 * @param observed what was seen; empty when something is missing
 * @param waiver who let it pass, and why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormFindingView(
        @Schema(examples = "iran-named-first") String rule,
        FormCheckKind check,
        FindingSeverity severity,
        @Schema(examples = "/title/fa") String pointer,
        @Schema(examples = "جمهوری آذربایجان") String observed,
        LocalizedText sentence,
        LocalizedText source,
        @Nullable WaiverView waiver) {

    static FormFindingView from(FormFinding finding, Optional<WaiverView> waiver) {
        FormRule rule = finding.rule();
        return new FormFindingView(
                rule.code(),
                rule.check(),
                rule.severity(),
                finding.pointer(),
                finding.observed(),
                rule.sentence(),
                rule.source(),
                waiver.orElse(null));
    }

    /** Whether it stands in the way of approval. */
    boolean blocks() {
        return severity == FindingSeverity.ERROR && waiver == null;
    }
}
