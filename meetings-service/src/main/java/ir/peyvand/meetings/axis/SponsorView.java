package ir.peyvand.meetings.axis;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A province that stands behind an axis, with what it wrote.
 *
 * @param original id of the axis that it submitted
 * @param title of that axis, as submitted
 * @param body of that axis, as submitted
 * @param joined when it came to stand behind this axis
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SponsorView(
        @Schema(examples = "IR-04") String province,
        UUID original,
        LocalizedText title,
        @Nullable LocalizedText body,
        Instant joined) {

    static SponsorView from(Sponsor sponsor) {
        return new SponsorView(
                sponsor.province(),
                sponsor.original(),
                sponsor.content().title(),
                sponsor.content().body(),
                sponsor.joinedAt());
    }
}
