package ir.peyvand.meetings.referral;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Passes a record on.
 *
 * @param subject name of the record, of this service or of another one
 * @param fromBody the body that refers it; an office of it sends
 * @param toBody the body that it is referred to; or else {@code toOutside}
 * @param toOutside the name of a recipient that the register does not hold
 * @param title what it is about; the record's own title when it is left out
 * @param request what the recipient is asked to do
 * @param dueOn until when an answer is expected
 */
public record ReferRecord(
        @Schema(examples = "urn:peyvand:resolution:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        @NotNull
        @Pattern(regexp = RecordUrn.PATTERN)
        String subject,

        @NotNull UUID fromBody,
        @Nullable UUID toBody,

        @Nullable @PeopleText(max = 500, requirePersian = true, title = true)
        LocalizedText toOutside,

        @Nullable @PeopleText(max = 500, requirePersian = true, title = true)
        LocalizedText title,

        @Nullable @PeopleText(max = 5000) LocalizedText request,
        @Nullable LocalDate dueOn) {}
