package ir.peyvand.agreements.party;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.ArrayList;
import java.util.List;

/** Every rule of parties: one method, named as its sentence. */
final class PartyRules {

    private PartyRules() {}

    /** Codes must exist, and kind, level, province and country must agree with each other. */
    static List<FieldError> whatDoesNotFit(PartyContent content, ReferenceRegister register) {
        var errors = new ArrayList<FieldError>();
        String country = content.countryOrIran();
        if (register.countries().find(country).isEmpty()) {
            errors.add(FieldError.unknownCode("/content/country", "country", country));
        }
        if (content.province() != null
                && register.provinces().find(content.province()).isEmpty()) {
            errors.add(FieldError.unknownCode("/content/province", "province", content.province()));
        }
        if (content.level().isForeign() == country.equals(PartyContent.IRAN)) {
            errors.add(FieldError.of(
                    "/content/country",
                    "country-does-not-fit",
                    "طرف داخلی در ایران است و طرف خارجی در کشوری دیگر",
                    "A domestic party is in Iran, a foreign one in another country"));
        }
        if (content.level().isForeign() && content.province() != null) {
            errors.add(FieldError.of(
                    "/content/province",
                    "province-does-not-fit",
                    "طرف خارجی استانی در ایران ندارد",
                    "A foreign party has no province of Iran"));
        }
        if (content.kind().isOfProvince() && content.province() == null) {
            errors.add(FieldError.of(
                    "/content/province",
                    "required",
                    "نهاد استانی استان می‌خواهد",
                    "An office of a province needs one"));
        }
        if ((content.kind().isOfProvince() && content.level().isForeign())
                || (content.kind().isForeign() && !content.level().isForeign())) {
            errors.add(FieldError.of(
                    "/content/level",
                    "level-does-not-fit",
                    "سطح با گونهٔ طرف نمی‌خواند",
                    "The level does not fit the kind of party"));
        }
        return errors;
    }
}
