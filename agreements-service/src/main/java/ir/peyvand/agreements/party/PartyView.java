package ir.peyvand.agreements.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A party as callers see it.
 *
 * @param aliases other ways in which it is written, each with its source
 * @param mergedInto the party that this one has become; to be read instead of it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PartyView(
        UUID id,
        String urn,
        PartyKind kind,
        PartyLevel level,
        @Nullable String province,
        String country,

        @Schema(examples = "{\"fa\": \"سازمان همیاری شهرداری‌های خراسان رضوی\"}")
        LocalizedText name,

        List<PartyAlias> aliases,
        @Nullable UUID mergedInto,
        Instant created,
        Instant modified,
        long version) {

    static final String TYPE = "party";

    static PartyView from(Party party, List<PartyAlias> aliases) {
        PartyContent content = party.content();
        return new PartyView(
                party.id(),
                "urn:peyvand:" + TYPE + ":" + party.id(),
                content.kind(),
                content.level(),
                content.province(),
                content.countryOrIran(),
                content.name(),
                aliases,
                party.mergedInto().isPresent() ? party.survivor() : null,
                party.createdAt(),
                party.modifiedAt(),
                party.version());
    }
}
