package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The filters of the list that take codes; each is a facet as well. Their SQL is over {@code delegation d}. */
enum DelegationFilter {
    PROVINCE("province", "province", "d.province"),
    STATUS(
            "status",
            "status",
            "case when d.status = 'granted' and d.valid_until < :today then 'expired' else d.status end"),
    SUBJECT("subject", "subject-area", "unnest(d.subjects)"),
    COUNTRY("country", "country", "unnest(d.countries)");

    private final String parameter;
    private final String noun;
    private final String counted;

    DelegationFilter(String parameter, String noun, String counted) {
        this.parameter = parameter;
        this.noun = noun;
        this.counted = counted;
    }

    static Map<String, DelegationFilter> facets() {
        var facets = new LinkedHashMap<String, DelegationFilter>();
        for (DelegationFilter filter : values()) {
            facets.put(filter.parameter, filter);
        }
        return facets;
    }

    String parameter() {
        return parameter;
    }

    /** What a value of it is called in refusals: {@code unknown-<noun>}. */
    String noun() {
        return noun;
    }

    /** What a facet counts. */
    String counted() {
        return counted;
    }

    /** Compares with an array of text named as the parameter. A delegation over all subjects covers each of them. */
    String condition() {
        return switch (this) {
            case SUBJECT -> "cardinality(d.subjects) = 0 or d.subjects && cast(:subject as text[])";
            case COUNTRY -> "d.countries && cast(:country as text[])";
            case PROVINCE, STATUS -> counted + " = any (cast(:" + parameter + " as text[]))";
        };
    }

    Predicate<String> known(ReferenceRegister register) {
        return switch (this) {
            case PROVINCE -> register.provinces()::contains;
            case STATUS -> DelegationStatus.BY_CODE::containsKey;
            case SUBJECT -> register.subjectAreas()::contains;
            case COUNTRY -> register.countries()::contains;
        };
    }
}
