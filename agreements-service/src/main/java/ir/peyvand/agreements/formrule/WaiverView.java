package ir.peyvand.agreements.formrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A finding that an official reviewer has let pass.
 *
 * @param rule code of the rule
 * @param observed what had been found; the waiver holds for it and for nothing else
 * @param waivedBy subject of the reviewer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaiverView(
        UUID id,
        @Schema(examples = "city-of-signing") String rule,
        @Schema(examples = "/signingPages/fa/city") String pointer,
        @Schema(examples = "") String observed,
        String reason,
        @Schema(examples = "demo-protocol-reviewer") String waivedBy,
        Instant waivedAt,

        @Schema(examples = "demo-protocol-reviewer") @Nullable
        String revokedBy,

        @Nullable Instant revokedAt,
        @Nullable String revokedReason,
        long version) {

    static final String TYPE = "form-waiver";

    boolean holds() {
        return revokedAt == null;
    }

    boolean isFor(FormFinding finding) {
        return rule.equals(finding.rule().code())
                && pointer.equals(finding.pointer())
                && observed.equals(finding.observed());
    }
}
