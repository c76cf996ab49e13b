package ir.peyvand.agreements.formrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The last page of one copy, as it will be printed.
 *
 * @param city where it is signed
 * @param solarHijriDate year, month, day as written there, for example {@code 1404-08-21}
 * @param gregorianDate the same in the other calendar, for example {@code 2025-11-12}
 * @param signers who signs, and on which side
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SigningPage(
        @Nullable @PeopleText(max = 200, title = true) @Schema(examples = "تبریز")
        String city,

        @Nullable @Pattern(regexp = "1[2-4][0-9]{2}-[01][0-9]-[0-3][0-9]") @Schema(examples = "1404-08-21")
        String solarHijriDate,

        @Nullable @Pattern(regexp = "(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]") @Schema(examples = "2025-11-12")
        String gregorianDate,

        @NotNull @Size(max = 20) List<@NotNull @Valid PageSigner> signers) {

    static final SigningPage EMPTY = new SigningPage(null, null, null, List.of());

    /** Without names, for callers who do not see persons. */
    SigningPage withoutPersons() {
        return new SigningPage(
                city,
                solarHijriDate,
                gregorianDate,
                signers.stream()
                        .map(one -> new PageSigner(one.party(), one.side(), null, one.post()))
                        .toList());
    }
}
