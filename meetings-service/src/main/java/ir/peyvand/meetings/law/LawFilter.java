package ir.peyvand.meetings.law;

import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.function.Predicate;

/** The filters of the list that take codes. Their SQL is over {@code law l} and its impact. */
enum LawFilter implements CodedFilter {
    KIND("kind", "kind"),
    PROVINCE("province", "province"),
    REQUEST("request", "status");

    private final String parameter;
    private final String noun;

    LawFilter(String parameter, String noun) {
        this.parameter = parameter;
        this.noun = noun;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    @Override
    public String noun() {
        return noun;
    }

    /** What a facet counts, as a set of rows for each law. */
    String counted() {
        return switch (this) {
            case KIND -> "(select l.kind)";
            case PROVINCE -> "(select unnest(i.provinces))";
            case REQUEST -> "(select distinct q.status from known_request q where q.law_id = l.id)";
        };
    }

    /** Compares with an array of text named as the parameter. */
    String condition() {
        return switch (this) {
            case KIND -> "l.kind = any (cast(:kind as text[]))";
            case PROVINCE -> "i.provinces && cast(:province as text[])";
            case REQUEST ->
                "exists (select from known_request q where q.law_id = l.id and q.status = any (cast(:request as text[])))";
        };
    }

    @Override
    public Predicate<String> known(ReferenceRegister register) {
        return switch (this) {
            case KIND -> LawKind.BY_CODE::containsKey;
            case PROVINCE -> register.provinces()::contains;
            case REQUEST -> RepealRequestStatus.BY_CODE::containsKey;
        };
    }
}
