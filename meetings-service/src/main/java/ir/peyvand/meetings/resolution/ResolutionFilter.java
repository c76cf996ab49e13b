package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A filter that takes codes; some can be counted as facets too. */
enum ResolutionFilter implements CodedFilter {
    STATUS("status", "r.status = any (cast(:status as text[]))", "r.status"),
    BODY("body", "r.deciding_body = any (cast(:body as uuid[]))", "cast(r.deciding_body as text)"),
    MEETING("meeting", "r.meeting_id = any (cast(:meeting as uuid[]))", null),
    AXIS("axis", "r.axis_id = any (cast(:axis as uuid[]))", null),
    WORKING_GROUP("workingGroup", "r.working_group = any (cast(:workingGroup as text[]))", "r.working_group"),
    PROVINCE("province", "r.provinces && cast(:province as text[])", "unnest(r.provinces)"),
    LEAD("lead", "r.lead_body = any (cast(:lead as uuid[]))", null),
    OWNER("owner", "r.owner = any (cast(:owner as text[]))", null),
    EVIDENCE_TYPE("evidenceType", "r.evidence_type = any (cast(:evidenceType as text[]))", null),
    LADDER("ladder", "r.ladder = any (cast(:ladder as text[]))", null),
    ORIGIN("origin", "r.origins && cast(:origin as text[])", null),
    REFERENCE("reference", "r.reference = any (cast(:reference as text[]))", null),
    /** Told from the day and the rule of the light; the first part is what resolution_due holds. */
    LIGHT(
            "light",
            "r.status in ('adopted', 'in-progress') and " + LightSql.LIGHT + " = any (cast(:light as text[]))",
            LightSql.LIGHT);

    private final String parameter;
    private final String condition;
    private final Optional<String> counted;

    ResolutionFilter(String parameter, String condition, @Nullable String counted) {
        this.parameter = parameter;
        this.condition = condition;
        this.counted = Optional.ofNullable(counted);
    }

    @Override
    public String parameter() {
        return parameter;
    }

    /** Compares with {@code :<parameter>}, an array of text. */
    String condition() {
        return condition;
    }

    /** What a facet counts, per resolution one value or several. */
    Optional<String> counted() {
        return counted;
    }

    /** Whether it names the values of {@link LightSql}. */
    boolean isLight() {
        return this == LIGHT;
    }

    @Override
    public boolean isFacet() {
        return counted.isPresent();
    }

    @Override
    public String noun() {
        return switch (this) {
            case WORKING_GROUP -> "working-group";
            case EVIDENCE_TYPE -> "evidence-type";
            case OWNER -> "office";
            case LEAD -> "body";
            case STATUS, BODY, MEETING, AXIS, PROVINCE, LADDER, ORIGIN, REFERENCE, LIGHT -> parameter;
        };
    }

    @Override
    public Predicate<String> known(ReferenceRegister register) {
        return switch (this) {
            case STATUS -> ResolutionStatus.BY_CODE::containsKey;
            case BODY, MEETING, AXIS, LEAD -> CodedFilter::isId;
            case WORKING_GROUP -> WorkingGroup.BY_CODE::containsKey;
            case PROVINCE -> register.provinces()::contains;
            case OWNER -> code -> code.matches(Owner.OFFICE);
            case EVIDENCE_TYPE -> EvidenceType.BY_CODE::containsKey;
            case LADDER -> code -> code.matches(ResolutionContent.LADDER);
            case ORIGIN -> code -> code.matches(ResolutionContent.URN);
            case REFERENCE -> code -> code.matches("[A-Z0-9][A-Z0-9.-]{1,39}");
            case LIGHT -> Light.BY_CODE::containsKey;
        };
    }
}
