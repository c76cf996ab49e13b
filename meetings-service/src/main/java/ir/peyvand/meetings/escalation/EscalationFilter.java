package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.meetings.work.Assignee;
import java.util.function.Predicate;

/** The filters of the list that take codes. Their SQL is over {@code escalation e}. */
enum EscalationFilter implements CodedFilter {
    LEVEL("level", "level", "e.level"),
    STATUS("status", "status", "e.status"),
    PROVINCE("province", "province", "e.province"),
    RECIPIENT("recipient", "assignee", "e.recipient");

    private final String parameter;
    private final String noun;
    private final String counted;

    EscalationFilter(String parameter, String noun, String counted) {
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

    /** Compares with an array of text called by the parameter's name. */
    String condition() {
        return counted + " = any (cast(:" + parameter + " as text[]))";
    }

    @Override
    public Predicate<String> known(ReferenceRegister register) {
        return switch (this) {
            case LEVEL -> EscalationLevel.BY_CODE::containsKey;
            case STATUS -> EscalationStatus.BY_CODE::containsKey;
            case PROVINCE -> register.provinces()::contains;
            case RECIPIENT -> code -> Assignee.parse(code, register).isPresent();
        };
    }
}
