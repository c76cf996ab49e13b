package ir.peyvand.capacity.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A capacity as callers see it.
 *
 * @param reference the number offices quote: {@code IR-03-PROD-0007}
 * @param confirmedAt when the content was last known to hold
 * @param staleFrom from when on the record counts as stale unless it is confirmed before
 * @param contact whom to ask; only on single records and only for roles that may see it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CapacityView(
        UUID id,
        String urn,
        String reference,
        String province,
        CapacityField field,
        String sector,
        @Nullable String product,
        LocalizedText title,
        @Nullable LocalizedText description,
        @Nullable Quantity quantity,
        @Nullable Money investment,
        @Nullable Place location,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> targetCountries,
        @Nullable String source,
        @Nullable String basis,

        @Schema(examples = "[\"urn:peyvand:resolution:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10\"]")
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> origins,

        CapacityStatus status,
        @Nullable Instant verifiedAt,
        @Nullable Instant publishedAt,
        Instant confirmedAt,
        Instant staleFrom,
        Instant created,
        Instant modified,
        long version,
        @Nullable Contact contact) {

    public static final String TYPE = "capacity";

    static CapacityView from(Capacity capacity, CapacitySettings settings, @Nullable Contact contact) {
        CapacityContent content = capacity.content();
        return new CapacityView(
                capacity.id(),
                "urn:peyvand:" + TYPE + ":" + capacity.id(),
                capacity.reference(),
                capacity.province(),
                capacity.field(),
                content.sector(),
                content.product(),
                content.title(),
                content.description(),
                content.quantity(),
                content.investment(),
                content.location(),
                content.targets(),
                content.source(),
                content.basis(),
                content.originsOrNone(),
                capacity.status(),
                capacity.verifiedAt().orElse(null),
                capacity.publishedAt().orElse(null),
                capacity.confirmedAt(),
                capacity.confirmedAt().plus(settings.staleAfter()),
                capacity.createdAt(),
                capacity.modifiedAt(),
                capacity.version(),
                contact);
    }
}
