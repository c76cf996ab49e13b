package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A filter that takes codes; some can be counted as facets too. */
enum MeetingFilter implements CodedFilter {
    KIND("kind", "m.kind = any (cast(:kind as text[]))", "m.kind"),
    STATUS("status", "m.status = any (cast(:status as text[]))", "m.status"),
    PROVINCE("province", "m.provinces && cast(:province as text[])", "unnest(m.provinces)"),
    COUNTRY("country", "m.countries && cast(:country as text[])", "unnest(m.countries)"),
    MISSION("mission", "m.missions && cast(:mission as text[])", null),
    /** Who convenes it or takes part. */
    BODY("body", "m.bodies && cast(:body as uuid[])", null),
    SERIES("series", "m.series_id = any (cast(:series as uuid[]))", null),
    ORIGIN("origin", "m.origins && cast(:origin as text[])", null);

    private final String parameter;
    private final String condition;
    private final Optional<String> counted;

    MeetingFilter(String parameter, String condition, @Nullable String counted) {
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

    /** What a facet counts, per meeting one value or several. */
    Optional<String> counted() {
        return counted;
    }

    @Override
    public boolean isFacet() {
        return counted.isPresent();
    }

    @Override
    public Predicate<String> known(ReferenceRegister register) {
        return switch (this) {
            case KIND -> MeetingKind.BY_CODE::containsKey;
            case STATUS -> MeetingStatus.BY_CODE::containsKey;
            case PROVINCE -> register.provinces()::contains;
            case COUNTRY -> register.countries()::contains;
            case MISSION -> register.missions()::contains;
            case BODY, SERIES -> CodedFilter::isId;
            case ORIGIN -> code -> code.matches(MeetingContent.URN);
        };
    }
}
