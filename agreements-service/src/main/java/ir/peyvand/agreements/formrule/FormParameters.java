package ir.peyvand.agreements.formrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a rule compares with; which of them a check needs, {@link FormRules} says.
 *
 * @param languages BCP 47: the copies that the rule is about, those of their regions too; all when they are left out
 * @param exceptLanguages BCP 47: the copies that it is not about
 * @param phrases one of them has to come first
 * @param side where the Iranian signatory stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormParameters(
        @Nullable @Size(min = 1, max = 20) @Schema(examples = "[\"fa\"]")
        List<@NotNull @Pattern(regexp = LANGUAGE) String> languages,

        @Nullable @Size(min = 1, max = 20) @Schema(examples = "[\"ar\"]")
        List<@NotNull @Pattern(regexp = LANGUAGE) String> exceptLanguages,

        @Nullable @Size(min = 1, max = 20) @Schema(examples = "[\"جمهوری اسلامی ایران\"]")
        List<@NotNull @PeopleText(max = 200) String> phrases,

        @Nullable SignatureSide side) {

    static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

    boolean concerns(String language) {
        boolean among = languages == null || LanguageTags.cover(languages, language);
        return among && (exceptLanguages == null || !LanguageTags.cover(exceptLanguages, language));
    }

    List<String> languagesOrNone() {
        return languages == null ? List.of() : languages;
    }

    List<String> phrasesOrNone() {
        return phrases == null ? List.of() : phrases;
    }
}
