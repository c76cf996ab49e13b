package ir.peyvand.kit.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@link PeopleText}; the message becomes {@code code:Persian|English}. */
final class PeopleTextValidator {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private PeopleTextValidator() {}

    private static Optional<TextFault> faultIn(PeopleText rule, String text) {
        return rule.title() ? TextFault.ofTitle(text, rule.max()) : TextFault.of(text, rule.max());
    }

    private static boolean refuse(ConstraintValidatorContext context, String code, String persian, String english) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(code + ":" + persian + "|" + english)
                .addConstraintViolation();
        return false;
    }

    private static boolean accept(ConstraintValidatorContext context, Optional<TextFault> fault) {
        return fault.map(f -> refuse(context, f.code(), f.persian(), f.english()))
                .orElse(true);
    }

    /** A text in no particular language. */
    public static final class ForString implements ConstraintValidator<PeopleText, @Nullable String> {

        private @Nullable PeopleText rule;

        @Override
        public void initialize(PeopleText annotation) {
            rule = annotation;
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || rule == null || accept(context, faultIn(rule, text));
        }
    }

    /** A text by language. */
    public static final class ForLocalizedText implements ConstraintValidator<PeopleText, @Nullable LocalizedText> {

        private static final int MOST_LANGUAGES = 10;

        private @Nullable PeopleText rule;

        @Override
        public void initialize(PeopleText annotation) {
            rule = annotation;
        }

        @Override
        public boolean isValid(@Nullable LocalizedText texts, ConstraintValidatorContext context) {
            if (texts == null || rule == null) {
                return true;
            }
            if (rule.requirePersian() && texts.in(LocalizedText.PERSIAN).isEmpty()) {
                return refuse(context, "persian-required", "متن فارسی لازم است", "The Persian text is required");
            }
            if (texts.byLanguage().size() > MOST_LANGUAGES) {
                return refuse(
                        context, "too-many-languages", "زبان‌ها بیش از اندازه است", "There are too many languages");
            }
            for (Map.Entry<String, String> text : texts.byLanguage().entrySet()) {
                if (!LANGUAGE.matcher(text.getKey()).matches()) {
                    return refuse(context, "unknown-language", "کد زبان درست نیست", "A language is not a BCP 47 tag");
                }
                Optional<TextFault> fault = faultIn(rule, text.getValue());
                if (fault.isPresent()) {
                    return accept(context, fault);
                }
            }
            return true;
        }
    }
}
