package ir.peyvand.meetings.audience;

import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.MISSION;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.ChangeScope;
import ir.peyvand.kit.sql.Conditions;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which records a caller may know of: the row "meetings, axes, resolutions" of the permission table. It is a condition of
 * every query, over the arrays of provinces and of missions of the queried table, and never a filter afterwards.
 *
 * @param all committee, auditor and operator read everything
 * @param province governorate and secretariat read what concerns their province, joint records included
 * @param mission missions and attachés read what they take part in
 */
public record AudienceVisibility(
        boolean all, @Nullable String province, @Nullable String mission) {

    public static AudienceVisibility of(Caller caller) {
        return new AudienceVisibility(
                caller.isAny(COMMITTEE, AUDITOR, OPERATOR),
                caller.isAny(GOVERNORATE, SECRETARIAT) ? caller.province().orElse(null) : null,
                caller.isAny(MISSION, ATTACHE) ? caller.mission().orElse(null) : null);
    }

    /**
     * Adds the condition and its values.
     *
     * @param alias of the table in the query; it has the columns provinces and missions
     */
    public Conditions narrow(Conditions conditions, String alias) {
        return narrowOr(conditions, alias, null);
    }

    /** @param open condition of what everybody may know of besides; null where there is no such thing */
    public Conditions narrowOr(Conditions conditions, String alias, @Nullable String open) {
        if (all) {
            return conditions;
        }
        var any = new ArrayList<String>();
        if (open != null) {
            any.add(open);
        }
        if (province != null) {
            any.add(alias + ".provinces @> array[cast(:visibleProvince as text)]");
            conditions.with("visibleProvince", province);
        }
        if (mission != null) {
            any.add(alias + ".missions @> array[cast(:visibleMission as text)]");
            conditions.with("visibleMission", mission);
        }
        return conditions.and(any.isEmpty() ? "false" : String.join(" or ", any));
    }

    /** Whether the caller may know of a record with this audience. */
    public boolean reaches(Audience audience) {
        return all
                || (province != null && audience.provinces().contains(province))
                || (mission != null && audience.missions().contains(mission));
    }

    /** The same for the change feed; what is published (the public twins) everybody may follow. */
    public static ChangeScope changes(Caller caller) {
        AudienceVisibility visibility = of(caller);
        return visibility.all
                ? ChangeScope.everything()
                : ChangeScope.published(
                        Optional.ofNullable(visibility.province).or(() -> Optional.ofNullable(visibility.mission)));
    }
}
