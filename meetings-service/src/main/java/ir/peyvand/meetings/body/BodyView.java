package ir.peyvand.meetings.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A body as callers see it.
 *
 * @param code by which it can be named besides its id
 * @param parent the body that it stands under
 * @param provinces ISO 3166-2; of a regional group those of today's composition
 * @param countries ISO 3166-1 alpha-2; the same
 * @param composition number of a regional group's composition of today
 * @param aliases other ways in which it is written, each with its source
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BodyView(
        UUID id,
        String urn,
        @Schema(examples = "DC-03") String code,
        BodyKind kind,

        @Schema(examples = "{\"fa\": \"شورای گفت‌وگوی آذربایجان شرقی\"}")
        LocalizedText name,

        @Nullable UUID parent,
        @Schema(examples = "[\"IR-03\"]") List<String> provinces,
        @Schema(examples = "[]") List<String> countries,
        @Nullable Integer composition,
        @Nullable LocalDate foundedOn,
        @Nullable LocalDate dissolvedOn,
        List<BodyAlias> aliases,
        Instant created,
        Instant modified,
        long version) {

    static final String TYPE = "body";

    /** @param members those of the day: of a regional group its composition, of others what they are registered with */
    static BodyView from(Body body, Members members, List<BodyAlias> aliases) {
        BodyContent content = body.content();
        return new BodyView(
                body.id(),
                "urn:peyvand:" + TYPE + ":" + body.id(),
                body.code(),
                content.kind(),
                content.name(),
                content.parent(),
                members.provinces(),
                members.countries(),
                members.composition(),
                content.foundedOn(),
                content.dissolvedOn(),
                aliases,
                body.createdAt(),
                body.modifiedAt(),
                body.version());
    }

    /** @param composition its number; null for bodies other than regional groups */
    record Members(
            List<String> provinces,
            List<String> countries,
            @Nullable Integer composition) {

        static Members of(Body body) {
            return new Members(body.content().provincesOrNone(), body.content().countriesOrNone(), null);
        }
    }
}
