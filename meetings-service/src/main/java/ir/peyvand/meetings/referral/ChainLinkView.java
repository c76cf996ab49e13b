package ir.peyvand.meetings.referral;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.body.BodyView;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body that a matter has passed through. */
public record ChainLinkView(
        UUID body,

        @Schema(examples = "{\"fa\": \"شورای گفت‌وگوی آذربایجان شرقی\"}")
        LocalizedText name) {

    static ChainLinkView of(BodyView body) {
        return new ChainLinkView(body.id(), body.name());
    }
}
