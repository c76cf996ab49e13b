package ir.peyvand.meetings.consent;

import ir.peyvand.kit.text.LocalizedText;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat whose consent is still missing. */
public record MissingConsent(
        UUID council,
        LocalizedText name,
        @Schema(examples = "IR-24") String province,
        ConsentSeat seat) {}
