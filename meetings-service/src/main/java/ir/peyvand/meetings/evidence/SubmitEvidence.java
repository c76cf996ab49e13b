package ir.peyvand.meetings.evidence;

import ir.peyvand.kit.text.PeopleText;
import ir.peyvand.meetings.resolution.EvidenceType;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a resolution is carried out.
 *
 * @param type what the resolution asks for, or another with an explanation
 * @param explanation why it is of another type: 1 to 1,000 characters
 * @param document where it is: id of an attachment, urn or address, 1 to 500 characters
 * @param description what it shows: 1 to 5,000 characters
 * @param dated the day of the document, not later than today
 */
public record SubmitEvidence(
        @Schema(examples = "official-letter") @NotNull EvidenceType type,
        @Nullable @PeopleText(max = 1000) String explanation,

        @Schema(examples = "urn:peyvand:attachment:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        @NotNull
        @PeopleText(max = 500, title = true)
        String document,

        @Schema(examples = "نامهٔ گمرک دربارهٔ گشایش پنجرهٔ واحد") @NotNull @PeopleText(max = 5000)
        String description,

        @Schema(examples = "2026-05-20") @NotNull LocalDate dated) {}
