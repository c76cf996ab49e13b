package ir.peyvand.meetings.law;

import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a caller may know about laws. Laws themselves everybody knows who may read here; what they stand in the way of is as
 * visible as the blocked record, and what only names a province as visible as that province's affairs.
 *
 * @param audience of the blocked records
 * @param reviewer reads requests, and what blocks a province in general
 */
record LawVisibility(AudienceVisibility audience, boolean reviewer) {

    /** Over {@code obstruction o left join axis a left join resolution r}; whom the record concerns, as arrays. */
    static final String PROVINCES = "coalesce(a.provinces, r.provinces, array[o.province])";

    static final String JOINS =
            " left join axis a on a.id = o.axis_id left join resolution r on r.id = o.resolution_id ";

    static LawVisibility of(Caller caller) {
        return new LawVisibility(AudienceVisibility.of(caller), caller.isAny(LEGAL_REVIEWER, PROTOCOL_REVIEWER));
    }

    /** The condition over obstructions; its value is {@code :obstructedProvince}. */
    String obstructions() {
        if (audience.all()) {
            return "true";
        }
        String general = reviewer ? "(o.axis_id is null and o.resolution_id is null)" : "false";
        return audience.province() == null ? general : general + " or :obstructedProvince = any (" + PROVINCES + ")";
    }

    /** The condition over {@code repeal_request q}; its value is {@code :obstructedProvince}. */
    String requests() {
        if (audience.all() || reviewer) {
            return "true";
        }
        return audience.province() == null ? "false" : "q.province = :obstructedProvince";
    }

    /** The value that the conditions name, as often as they do. */
    Conditions bind(Conditions conditions, String... sqls) {
        boolean named = Stream.of(sqls).anyMatch(sql -> sql.contains(":obstructedProvince"));
        return named ? conditions.with("obstructedProvince", Objects.requireNonNull(audience.province())) : conditions;
    }
}
