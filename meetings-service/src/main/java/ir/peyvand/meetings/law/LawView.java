package ir.peyvand.meetings.law;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A law as callers see it.
 *
 * @param illustrative an example and no real law
 * @param impact what it stands in the way of
 */
public record LawView(
        UUID id,
        String urn,
        @Schema(examples = "LAW-0007") String reference,
        LawContent content,
        boolean illustrative,
        List<ArticleView> articles,
        LawImpact impact,
        String maker,
        Instant created,
        Instant modified,
        long version) {

    static final String TYPE = "law";

    static LawView from(Law law, List<ArticleView> articles, LawImpact impact) {
        return new LawView(
                law.id(),
                "urn:peyvand:" + TYPE + ":" + law.id(),
                law.reference(),
                law.content(),
                law.illustrative(),
                articles,
                impact,
                law.maker(),
                law.createdAt(),
                law.modifiedAt(),
                law.version());
    }
}
