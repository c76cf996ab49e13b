package ir.peyvand.kit.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Map;

/** The sentences of Bean Validation's constraints, in both languages. */
final class ConstraintSentences {

    private ConstraintSentences() {}

    /**
     * @param constraint the constraint's name in lower-kebab-case; it becomes the error's code. A constraint of our own
     *     carries code and sentences in its message as {@code code:Persian|English}.
     */
    static FieldError of(String pointer, String constraint, ConstraintViolation<?> violation) {
        String message = violation.getMessage();
        int colon = message.indexOf(':');
        int bar = message.indexOf('|');
        if (colon > 0 && bar > colon) {
            return FieldError.of(
                    pointer,
                    message.substring(0, colon),
                    message.substring(colon + 1, bar),
                    message.substring(bar + 1));
        }
        Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
        return switch (constraint) {
            case "not-null", "not-blank", "not-empty" ->
                FieldError.of(pointer, "required", "این مقدار لازم است", "This value is required");
            case "size" ->
                FieldError.of(
                        pointer,
                        "size",
                        "اندازه باید از " + limits.get("min") + " تا " + limits.get("max") + " باشد",
                        "The size must be from " + limits.get("min") + " to " + limits.get("max"));
            case "positive", "positive-or-zero", "decimal-min", "min" ->
                FieldError.of(
                        pointer,
                        "too-small",
                        "مقدار کمتر از کمینهٔ مجاز است",
                        "The value is below the smallest allowed");
            case "decimal-max", "max" ->
                FieldError.of(
                        pointer,
                        "too-large",
                        "مقدار بیش از بیشینهٔ مجاز است",
                        "The value is above the largest allowed");
            case "digits" ->
                FieldError.of(
                        pointer,
                        "digits",
                        "شمار رقم‌ها بیش از اندازهٔ مجاز است",
                        "The number has more digits than allowed");
            case "pattern" ->
                FieldError.of(
                        pointer, "pattern", "شکل این مقدار درست نیست", "The value does not have the required form");
            default -> FieldError.of(pointer, constraint, "این مقدار پذیرفتنی نیست", message);
        };
    }
}
