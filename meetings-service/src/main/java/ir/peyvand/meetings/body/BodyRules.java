package ir.peyvand.meetings.body;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.ArrayList;
import java.util.List;

/** Every rule of bodies: one method, named as its sentence. */
final class BodyRules {

    private BodyRules() {}

    /** Codes must exist, and kind, provinces, countries and days must agree with each other. */
    static List<FieldError> whatDoesNotFit(BodyContent content, ReferenceRegister register) {
        List<FieldError> errors = unknownCodes(content, register);
        int provinces = content.provincesOrNone().size();
        boolean fits = switch (content.kind()) {
            case DIALOGUE_COUNCIL, SECRETARIAT -> provinces == 1;
            case JOINT_WORKING_GROUP -> provinces >= 2;
            case REGIONAL_GROUP -> provinces >= 1;
            case MINISTRY -> provinces == 0;
            case WORKING_GROUP, NATIONAL_COMMITTEE, STEERING_COMMITTEE, OTHER -> true;
        };
        if (!fits) {
            errors.add(FieldError.of(
                    "/content/provinces",
                    "provinces-do-not-fit",
                    "شمار استان‌ها با گونهٔ نهاد نمی‌خواند",
                    "The number of provinces does not fit the kind of body"));
        }
        if (content.kind() != BodyKind.REGIONAL_GROUP
                && !content.countriesOrNone().isEmpty()) {
            errors.add(FieldError.of(
                    "/content/countries",
                    "countries-do-not-fit",
                    "تنها گروه منطقه‌ای کشور دارد",
                    "Only a regional group has countries"));
        }
        if (content.foundedOn() != null
                && content.dissolvedOn() != null
                && content.dissolvedOn().isBefore(content.foundedOn())) {
            errors.add(FieldError.of(
                    "/content/dissolvedOn",
                    "ends-before-it-begins",
                    "پایان پیش از آغاز است",
                    "It ends before it begins"));
        }
        return errors;
    }

    /** An office is one that there is, and nobody leaves before he comes. */
    static List<FieldError> whatDoesNotFit(TakeSeat seat, ReferenceRegister register) {
        var errors = new ArrayList<FieldError>();
        if (seat.until() != null && seat.until().isBefore(seat.from())) {
            errors.add(FieldError.of(
                    "/until", "ends-before-it-begins", "پایان پیش از آغاز است", "It ends before it begins"));
        }
        if (seat.office() != null && seat.office().contains(":")) {
            String code = seat.office().substring(seat.office().indexOf(':') + 1);
            if (!register.provinces().contains(code) && !register.missions().contains(code)) {
                errors.add(FieldError.unknownCode("/office", "office", code));
            }
        }
        return errors;
    }

    private static List<FieldError> unknownCodes(BodyContent content, ReferenceRegister register) {
        var errors = new ArrayList<FieldError>();
        List<String> provinces = content.provinces() == null ? List.of() : content.provinces();
        for (int i = 0; i < provinces.size(); i++) {
            if (!register.provinces().contains(provinces.get(i))) {
                errors.add(FieldError.unknownCode("/content/provinces/" + i, "province", provinces.get(i)));
            }
        }
        List<String> countries = content.countries() == null ? List.of() : content.countries();
        for (int i = 0; i < countries.size(); i++) {
            if (!register.countries().contains(countries.get(i))) {
                errors.add(FieldError.unknownCode("/content/countries/" + i, "country", countries.get(i)));
            }
        }
        return errors;
    }
}
