package ir.peyvand.meetings.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A public twin as callers see it.
 *
 * @param recordKind whether it is a meeting's or a resolution's
 * @param record urn of the record; only for those whom the record concerns
 * @param province whose offices publish it, ISO 3166-2; absent for national and regional records
 * @param on the day of the meeting or of the decision
 * @param changedSincePublished whether the record says something else today; only for those whom the record concerns
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationView(
        UUID id,
        String urn,
        RecordKind recordKind,
        @Nullable String record,
        PublicationStatus status,
        LocalizedText title,
        LocalizedText text,
        @Nullable @Schema(examples = "IR-03") String province,
        @Nullable LocalDate on,
        @Nullable Instant published,
        @Nullable Boolean changedSincePublished,
        Instant created,
        Instant modified,
        long version) {

    static final String TYPE = "publication";

    /** @param inside what those know whom the record concerns; null for everybody else */
    static PublicationView from(Publication publication, @Nullable Inside inside) {
        return new PublicationView(
                publication.id(),
                "urn:peyvand:" + TYPE + ":" + publication.id(),
                publication.recordKind(),
                inside == null
                        ? null
                        : "urn:peyvand:" + publication.recordKind().code() + ":" + publication.recordId(),
                publication.status(),
                publication.title(),
                publication.text(),
                publication.province().orElse(null),
                publication.happenedOn(),
                publication.publishedAt(),
                (inside == null || !publication.isPublished()) ? null : inside.changed(),
                publication.createdAt(),
                publication.modifiedAt(),
                publication.version());
    }

    /** @param changed whether the record says something else than when it was published */
    record Inside(boolean changed) {}
}
