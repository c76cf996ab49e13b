package ir.peyvand.meetings.merger;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.meetings.likeness.PartLikeness;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An offer to merge two axes, as their sponsors see it.
 *
 * @param axis stays
 * @param other is to go on in it
 * @param found whether the likeness found it when an axis was submitted
 * @param province whose office makes it; left out when the committee does, and when it was found
 * @param score how alike the two are, 0 to 1
 * @param parts what the score is made of
 * @param consents sponsors that agree
 * @param awaiting sponsors that have not said anything yet: ISO 3166-2
 * @param reason why it was declined or withdrawn
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MergeOfferView(
        UUID id,
        String urn,
        @Schema(examples = "offered") MergeOfferStatus status,
        OfferedAxisView axis,
        OfferedAxisView other,
        @JsonInclude boolean found,
        @Schema(examples = "IR-04") @Nullable String province,
        @Schema(examples = "0.815") double score,
        List<PartLikeness> parts,
        @Nullable String message,
        List<ConsentView> consents,
        @Schema(examples = "[\"IR-24\"]") List<String> awaiting,
        @Nullable String reason,
        Instant created,
        Instant modified,
        long version) {

    public static final String TYPE = "merge-offer";

    static MergeOfferView from(
            MergeOffer offer, OfferedAxisView axis, OfferedAxisView other, List<ConsentView> consents) {
        List<String> agreed = consents.stream().map(ConsentView::province).toList();
        return new MergeOfferView(
                offer.id(),
                "urn:peyvand:" + TYPE + ":" + offer.id(),
                offer.status(),
                axis,
                other,
                offer.origin().found(),
                offer.origin().province().orElse(null),
                offer.score(),
                offer.parts(),
                offer.message().orElse(null),
                consents,
                offer.status() == MergeOfferStatus.OFFERED
                        ? offer.sponsors().stream()
                                .filter(province -> !agreed.contains(province))
                                .toList()
                        : List.of(),
                offer.reason().orElse(null),
                offer.createdAt(),
                offer.modifiedAt(),
                offer.version());
    }
}
