package ir.peyvand.agreements.formrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The signing page of one copy.
 *
 * @param page empty until somebody has written it
 * @param version 0 until then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SigningPageView(
        UUID agreement,
        @Schema(examples = "fa") String language,
        SigningPage page,
        @Nullable Instant modified,
        long version) {

    static final String TYPE = "signing-page";
}
