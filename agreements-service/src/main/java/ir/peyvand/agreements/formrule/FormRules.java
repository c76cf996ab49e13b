package ir.peyvand.agreements.formrule;

import ir.peyvand.kit.problem.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What holds for rules of form themselves. */
final class FormRules {

    private FormRules() {}

    /** A rule begins today or later, ends after it began, and has the parameters that its check needs. */
    static List<FieldError> whatDoesNotFit(AddFormRule rule, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (rule.validFrom().isBefore(today)) {
            errors.add(FieldError.of(
                    "/validFrom",
                    "in-the-past",
                    "قاعدهٔ تازه از امروز یا روزی دیرتر آغاز می‌شود",
                    "A new rule begins today or later"));
        }
        if (rule.validUntil() != null && rule.validUntil().isBefore(rule.validFrom())) {
            errors.add(FieldError.of(
                    "/validUntil", "reversed-validity", "پایان پیش از آغاز است", "The end is before the beginning"));
        }
        FormParameters parameters = rule.parameters();
        switch (rule.check()) {
            case NAMED_FIRST -> {
                require(errors, parameters.languages() != null, "languages");
                require(errors, parameters.phrases() != null, "phrases");
            }
            case SIGNATURE_SIDE -> require(errors, parameters.side() != null, "side");
            case LANGUAGES -> require(errors, parameters.languages() != null, "languages");
            case DOUBLE_DATE, EQUAL_DATES, CITY, SIGNER, PREVAILING_LANGUAGE -> {
                // these compare with nothing but the agreement itself
            }
        }
        return errors;
    }

    private static void require(List<FieldError> errors, boolean given, String parameter) {
        if (!given) {
            errors.add(FieldError.of(
                    "/parameters/" + parameter,
                    "required",
                    "این وارسی به «" + parameter + "» نیاز دارد",
                    "This check needs " + parameter));
        }
    }
}
