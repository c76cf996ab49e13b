package ir.peyvand.meetings.axis;

import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.function.Predicate;

/** The filters of the list that take codes. Their SQL is over {@code axis a}. */
enum AxisFilter implements CodedFilter {
    KIND("kind", "kind", "a.kind"),
    WORKING_GROUP("workingGroup", "working-group", "a.working_group"),
    PROVINCE("province", "province", "unnest(a.concerned)"),
    COUNTRY("country", "country", "unnest(a.countries)"),
    SUBJECT("subject", "subject-area", "a.subject"),
    STATUS("status", "status", "a.status");

    private final String parameter;
    private final String noun;
    private final String counted;

    AxisFilter(String parameter, String noun, String counted) {
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

    /** Compares with an array of text called {@code :name}. */
    String condition(String name) {
        return switch (this) {
            case PROVINCE -> "a.concerned && cast(:" + name + " as text[])";
            case COUNTRY -> "a.countries && cast(:" + name + " as text[])";
            case KIND, WORKING_GROUP, SUBJECT, STATUS -> counted + " = any (cast(:" + name + " as text[]))";
        };
    }

    @Override
    public Predicate<String> known(ReferenceRegister register) {
        return switch (this) {
            case PROVINCE -> register.provinces()::contains;
            case COUNTRY -> register.countries()::contains;
            case SUBJECT -> register.subjectAreas()::contains;
            case KIND -> AxisKind.BY_CODE::containsKey;
            case WORKING_GROUP -> WorkingGroup.BY_CODE::containsKey;
            case STATUS -> AxisStatus.BY_CODE::containsKey;
        };
    }
}
