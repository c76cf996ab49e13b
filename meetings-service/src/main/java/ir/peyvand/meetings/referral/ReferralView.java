package ir.peyvand.meetings.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.audience.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A referral as callers see it.
 *
 * @param reference readable number: solar Hijri year and a running number
 * @param subject the record that is referred; its name may be cited by the recipient whether he sees the record or not
 * @param chain the bodies that the matter has passed through, the first one first, the recipient last
 * @param province whose offices refer it; left out when the committee does
 * @param toProvinces whose offices answer it
 * @param provinces whom it concerns: all that the matter has passed through, and who takes part in the meeting that the
 *     record belongs to; the same for missions
 * @param dueOn until when an answer is expected
 * @param refusal why the recipient does not take it on
 * @param followUp the record that the recipient goes on with, with its state of this moment
 * @param result what came of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        UUID id,
        String urn,
        @Schema(examples = "RFR-1405-0001") String reference,
        ReferralStatus status,

        @Schema(examples = "urn:peyvand:resolution:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        String subject,

        LocalizedText title,
        @Nullable LocalizedText request,
        UUID fromBody,
        @Nullable UUID toBody,
        @Nullable LocalizedText toOutside,
        List<UUID> chain,
        @Schema(examples = "IR-03") @Nullable String province,
        @Schema(examples = "[\"IR-24\"]") List<String> toProvinces,
        @Schema(examples = "[\"IR-03\", \"IR-24\"]") List<String> provinces,
        @Schema(examples = "[]") List<String> missions,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Schema(examples = "در اختیار ما نیست") @Nullable String refusal,
        @Nullable FollowUpView followUp,
        @Nullable LocalizedText result,
        @Nullable Instant receivedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant doneAt,
        Instant created,
        Instant modified,
        long version) {

    public static final String TYPE = "referral";

    static ReferralView from(Referral referral, LocalDate today, @Nullable FollowUpView followUp) {
        return new ReferralView(
                referral.id(),
                "urn:peyvand:" + TYPE + ":" + referral.id(),
                referral.reference(),
                referral.status(),
                referral.subject().toString(),
                referral.title(),
                referral.request().orElse(null),
                referral.way().fromBody(),
                referral.way().toBody().orElse(null),
                referral.way().toOutside().orElse(null),
                referral.way().chain(),
                referral.way().province().orElse(null),
                referral.way().toProvinces(),
                referral.audience().provinces().stream().sorted().toList(),
                referral.audience().missions().stream().sorted().toList(),
                referral.dueOn().orElse(null),
                ReferralRules.isOverdue(referral, today),
                referral.refusal().orElse(null),
                followUp,
                referral.result().orElse(null),
                referral.receivedAt().orElse(null),
                referral.answeredAt().orElse(null),
                referral.doneAt().orElse(null),
                referral.createdAt(),
                referral.modifiedAt(),
                referral.version());
    }

    /** Where it is read. */
    String href() {
        return "/api/v1/referrals/" + id;
    }

    /** Whom it concerns. */
    Audience audience() {
        return Audience.of(provinces, missions);
    }
}
