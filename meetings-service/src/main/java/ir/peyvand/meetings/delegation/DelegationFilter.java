package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.function.Predicate;

/** The filters of the list that take codes. Their SQL is over {@code delegation d}. */
enum DelegationFilter implements CodedFilter {
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

    @Override
    public String parameter() {
        return parameter;
    }

    @Override
    public String noun() {
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

    @Override
    public Predicate<String> known(ReferenceRegister register) {
        return switch (this) {
            case PROVINCE -> register.provinces()::contains;
            case STATUS -> DelegationStatus.BY_CODE::containsKey;
            case SUBJECT -> register.subjectAreas()::contains;
            case COUNTRY -> register.countries()::contains;
        };
    }
}
