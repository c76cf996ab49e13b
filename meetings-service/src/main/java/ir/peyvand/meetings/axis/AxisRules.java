package ir.peyvand.meetings.axis;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Every rule of axes: one method, named as its sentence. */
public final class AxisRules {

    private AxisRules() {}

    /** Codes must exist. */
    static List<FieldError> whatDoesNotFit(AxisContent content, ReferenceRegister register) {
        var errors = new ArrayList<FieldError>();
        unknown(content.provincesOrNone(), "provinces", "province", register.provinces()::contains, errors);
        unknown(content.countriesOrNone(), "countries", "country", register.countries()::contains, errors);
        if (content.subject() != null && !register.subjectAreas().contains(content.subject())) {
            errors.add(FieldError.unknownCode("/content/subject", "subject-area", content.subject()));
        }
        return errors;
    }

    private static void unknown(
            List<String> codes, String member, String noun, Predicate<String> known, List<FieldError> errors) {
        for (int i = 0; i < codes.size(); i++) {
            if (!known.test(codes.get(i))) {
                errors.add(FieldError.unknownCode("/content/" + member + "/" + i, noun, codes.get(i)));
            }
        }
    }

    /** The province that brings an axis stands behind it; what the committee brings, every province that it concerns does. */
    public static Set<String> whoStandsBehind(Optional<String> province, AxisContent content) {
        return province.map(Set::of).orElseGet(() -> Set.copyOf(content.provincesOrNone()));
    }

    /** The sponsors, the provinces concerned and the originals are counted together. */
    static AxisWeight weight(List<Sponsor> sponsors, int concerned) {
        int provinces =
                (int) sponsors.stream().map(Sponsor::province).distinct().count();
        int originals =
                (int) sponsors.stream().map(Sponsor::original).distinct().count();
        return AxisWeight.of(provinces, concerned, originals);
    }

    /** Until it is submitted, and its sponsors are written down. */
    static AxisWeight weightAlone(Optional<String> province, AxisContent content) {
        return AxisWeight.of(
                whoStandsBehind(province, content).size(),
                content.provincesOrNone().size(),
                1);
    }

    /** A joint problem concerns whomever one of its originals concerns. */
    static Set<String> concerned(List<Sponsor> sponsors) {
        var concerned = new TreeSet<String>();
        sponsors.forEach(sponsor -> {
            concerned.addAll(sponsor.content().provincesOrNone());
            concerned.add(sponsor.province());
        });
        return concerned;
    }

    static Set<String> countries(List<Sponsor> sponsors) {
        var countries = new TreeSet<String>();
        sponsors.forEach(sponsor -> countries.addAll(sponsor.content().countriesOrNone()));
        return countries;
    }
}
