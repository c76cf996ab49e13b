package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * By what authority an agreement was signed and amended, in short.
 *
 * @param outcome not-checked, confirmed, or the flag authority-not-confirmed
 * @param reason why nothing was confirmed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthorityNote(
        @Schema(examples = "confirmed") String outcome,
        @Schema(examples = "no-delegation") @Nullable String reason) {}
