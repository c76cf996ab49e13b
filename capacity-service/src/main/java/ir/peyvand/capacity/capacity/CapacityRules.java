package ir.peyvand.capacity.capacity;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Every rule of capacities that is not a state: one method, named as its sentence. */
public final class CapacityRules {

    /** Solar Hijri years that records of this kind can speak of. */
    private static final Pattern SOLAR_HIJRI_YEAR = Pattern.compile("1[2-5][0-9]{2}");

    private CapacityRules() {}

    /** Maker and checker differ. */
    static boolean mayVerify(String maker, String checker) {
        return !maker.equals(checker);
    }

    /** A record that has not been confirmed for {@code after} is stale. */
    public static boolean isStale(Instant confirmedAt, Instant now, Duration after) {
        return !now.isBefore(confirmedAt.plus(after));
    }

    /** Every code must exist in the reference data; each that does not is named with its place. */
    static List<FieldError> unknownCodes(CapacityContent content, ReferenceRegister register) {
        var errors = new ArrayList<FieldError>();
        if (register.sectors().find(content.sector()).isEmpty()) {
            errors.add(FieldError.unknownCode("/content/sector", "sector", content.sector()));
        }
        if (content.product() != null
                && register.products().find(content.product()).isEmpty()) {
            errors.add(FieldError.unknownCode("/content/product", "product", content.product()));
        }
        if (content.quantity() != null) {
            if (register.units().find(content.quantity().unit()).isEmpty()) {
                errors.add(FieldError.unknownCode(
                        "/content/quantity/unit", "unit", content.quantity().unit()));
            }
            String period = content.quantity().period();
            if (period != null && !SOLAR_HIJRI_YEAR.matcher(period).matches()) {
                errors.add(FieldError.of(
                        "/content/quantity/period",
                        "invalid-period",
                        "دوره باید سال خورشیدی چهاررقمی باشد",
                        "The period must be a solar Hijri year of four digits"));
            }
        }
        if (content.investment() != null
                && !register.isCurrency(content.investment().currency())) {
            errors.add(FieldError.unknownCode(
                    "/content/investment/currency",
                    "currency",
                    content.investment().currency()));
        }
        List<String> targets = content.targets();
        for (int i = 0; i < targets.size(); i++) {
            if (register.countries().find(targets.get(i)).isEmpty()) {
                errors.add(FieldError.unknownCode("/content/targetCountries/" + i, "country", targets.get(i)));
            }
        }
        return errors;
    }
}
