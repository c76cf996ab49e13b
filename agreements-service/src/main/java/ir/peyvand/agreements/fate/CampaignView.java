package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.agreements.agreement.AgreementKind;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as callers see it.
 *
 * @param provinces empty for all; the same for countries and kinds
 * @param overdue whether its deadline has passed while it is open
 * @param documents under it today, as far as the caller may know of them
 * @param undetermined of these, those whose fate is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CampaignView(
        UUID id,
        String urn,
        LocalizedText name,
        @Schema(examples = "[\"IR-03\"]") List<String> provinces,
        @Schema(examples = "[]") List<String> countries,
        List<AgreementKind> kinds,
        LocalDate openedOn,
        LocalDate deadline,
        CampaignStatus status,
        boolean overdue,
        @Schema(examples = "80") long documents,
        @Schema(examples = "17") long undetermined,
        String maker,
        Instant created,
        Instant modified,
        @Nullable Instant closed,
        long version) {

    static final String TYPE = "campaign";

    static CampaignView from(Campaign campaign, CampaignCounts counts, LocalDate today) {
        return new CampaignView(
                campaign.id(),
                "urn:peyvand:" + TYPE + ":" + campaign.id(),
                campaign.name(),
                campaign.provinces(),
                campaign.countries(),
                campaign.kinds(),
                campaign.openedOn(),
                campaign.deadline(),
                campaign.status(),
                campaign.status() == CampaignStatus.OPEN && campaign.deadline().isBefore(today),
                counts.documents(),
                counts.undetermined(),
                campaign.maker(),
                campaign.createdAt(),
                campaign.modifiedAt(),
                campaign.closedAt(),
                campaign.version());
    }
}
