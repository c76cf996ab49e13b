package ir.peyvand.meetings.resolution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new resolution.
 *
 * @param province whose offices write it, ISO 3166-2: the caller's own when it is left out; the committee gives none for a national one
 */
public record RegisterResolution(
        @Schema(examples = "IR-03") @Nullable @Size(max = 10)
        String province,

        @NotNull @Valid ResolutionContent content) {}
