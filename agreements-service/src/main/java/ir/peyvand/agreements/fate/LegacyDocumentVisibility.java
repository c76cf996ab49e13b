package ir.peyvand.agreements.fate;

import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.MISSION;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.sql.Conditions;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Which old documents and campaigns a caller may know of: the row "fate decisions" of the permission matrix. A condition of
 * every query, over {@code legacy_document d} or {@code campaign c}, and never a filter afterwards.
 *
 * @param all committee, reviewers, auditor and operator
 * @param province governorate and secretariat see their own
 * @param country missions and attachés see those of their country
 */
public record LegacyDocumentVisibility(
        boolean all, @Nullable String province, @Nullable String country) {

    /** When a document falls under a campaign. */
    static final String IN_SCOPE = """
            (cardinality(c.provinces) = 0 or d.province = any (c.provinces))
            and (cardinality(c.countries) = 0 or d.country = any (c.countries))
            and (cardinality(c.kinds) = 0 or d.kind = any (c.kinds))
            """;

    public static LegacyDocumentVisibility of(Caller caller) {
        return new LegacyDocumentVisibility(
                caller.isAny(COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR),
                caller.isAny(GOVERNORATE, SECRETARIAT) ? caller.province().orElse(null) : null,
                caller.isAny(MISSION, ATTACHE) ? caller.country().orElse(null) : null);
    }

    /** Over {@code legacy_document d}. */
    public Conditions documents(Conditions conditions) {
        return narrow(conditions, "d.province = :visibleProvince", "d.country = :visibleCountry");
    }

    /** Over {@code campaign c}: those under which a document of the caller may fall. */
    Conditions campaigns(Conditions conditions) {
        return narrow(
                conditions,
                "cardinality(c.provinces) = 0 or c.provinces @> array[cast(:visibleProvince as text)]",
                "cardinality(c.countries) = 0 or c.countries @> array[cast(:visibleCountry as text)]");
    }

    private Conditions narrow(Conditions conditions, String ofProvince, String ofCountry) {
        if (all) {
            return conditions;
        }
        var any = new ArrayList<String>();
        if (province != null) {
            any.add(ofProvince);
            conditions.with("visibleProvince", province);
        }
        if (country != null) {
            any.add(ofCountry);
            conditions.with("visibleCountry", country);
        }
        return conditions.and(any.isEmpty() ? "false" : String.join(" or ", any));
    }
}
