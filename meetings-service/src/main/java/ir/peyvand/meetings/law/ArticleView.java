package ir.peyvand.meetings.law;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param texts what it said, the latest first */
public record ArticleView(
        UUID id, @Schema(examples = "مادهٔ ۱۲") String label, List<ArticleTextView> texts) {}
