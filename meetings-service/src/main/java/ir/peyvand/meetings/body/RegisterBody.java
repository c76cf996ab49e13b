package ir.peyvand.meetings.body;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that is not in the register yet, with the other ways in which it is written.
 *
 * @param code by which it can be named besides its id; the register gives one when it is left out. Only the committee and
 *     operators choose one
 * @param criteria what the first composition of a regional group rests on; of regional groups alone
 */
public record RegisterBody(
        @Nullable @Pattern(regexp = CODE) String code,
        @NotNull @Valid BodyContent content,
        @Nullable @Size(max = 50) List<@NotNull @Valid BodyAlias> aliases,

        @Nullable @Size(max = 20)
        List<@NotNull @PeopleText(max = 1000, requirePersian = true) LocalizedText> criteria) {

    static final String CODE = "[A-Z][A-Z0-9]{0,11}(-[A-Z0-9]{1,12}){0,3}";

    List<BodyAlias> aliasesOrNone() {
        return aliases == null ? List.of() : aliases;
    }

    List<LocalizedText> criteriaOrNone() {
        return criteria == null ? List.of() : criteria;
    }
}
