package ir.peyvand.meetings.meeting;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A filter that takes codes; some can be counted as facets too. */
enum MeetingFilter {
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

    /** The name of the query parameter and of the facet. */
    String parameter() {
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

    static Map<String, MeetingFilter> facets() {
        var facets = new LinkedHashMap<String, MeetingFilter>();
        Arrays.stream(values())
                .filter(filter -> filter.counted.isPresent())
                .forEach(filter -> facets.put(filter.parameter, filter));
        return Collections.unmodifiableMap(facets);
    }
}
