package ir.peyvand.agreements.formrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who signs for a party.
 *
 * @param party one of the agreement's parties
 * @param name personal data, shown by role
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageSigner(
        @NotNull UUID party,
        @NotNull SignatureSide side,

        @Nullable @PeopleText(max = 200) @Schema(examples = "امضاکنندهٔ نمونه")
        String name,

        @Nullable @PeopleText(max = 200) @Schema(examples = "استاندار")
        String post) {

    boolean isComplete() {
        return name != null && post != null;
    }

    /** Logs show that somebody signs, never who. */
    @Override
    public String toString() {
        return "PageSigner[" + party + "]";
    }
}
