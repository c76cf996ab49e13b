package ir.peyvand.agreements.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as callers see it. Dashboards see what was promised and what became of it, once that is verified.
 *
 * @param party the party that owes it; all when it is left out
 * @param verified whether somebody other than the reporter found it so
 * @param reportedBy subject of the token
 * @param refusal why the last report was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentView(
        UUID id,
        String urn,
        UUID agreement,
        CommitmentKind kind,
        LocalizedText title,
        @Nullable UUID party,
        LocalDate dueOn,
        CommitmentStatus status,
        boolean verified,
        @Nullable Evidence evidence,
        @Schema(examples = "demo-governorate-09") @Nullable String reportedBy,
        @Nullable Instant reportedAt,
        @Schema(examples = "demo-committee") @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,

        @Schema(examples = "سند پیوست از آنِ سال گذشته است") @Nullable
        String refusal,

        Instant created,
        Instant modified,
        long version) {

    static final String TYPE = "commitment";

    /** What everybody may read: an unverified report is none. */
    CommitmentView publicFields() {
        return new CommitmentView(
                id,
                urn,
                agreement,
                kind,
                title,
                party,
                dueOn,
                verified ? status : CommitmentStatus.SCHEDULED,
                verified,
                null,
                null,
                null,
                null,
                verifiedAt,
                null,
                created,
                modified,
                version);
    }
}
