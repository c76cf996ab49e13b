package ir.peyvand.agreements.outcome;

import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What the groups of a roll-up are. Whatever is in several groups is split over them, so that nothing counts twice. */
public enum OutcomeGrouping {
    /** The party's province; what falls to a party without one is split equally over the provinces of the agreement. Summed by {@link ProvinceSums}. */
    PROVINCE("", "", ""),
    /** Equally over the countries of the agreement; Iran for domestic ones. */
    COUNTRY("outcome_amount", """
            cross join lateral unnest(case when cardinality(a.countries) = 0 then array['IR'] else a.countries end)
                with ordinality groups (code, place)
            """, "greatest(cardinality(a.countries), 1)"),
    /** Equally over the subject areas of the agreement. */
    SUBJECT("outcome_amount", """
            cross join lateral unnest(case when cardinality(a.subject_areas) = 0 then array[cast(null as text)]
                                           else a.subject_areas end) with ordinality groups (code, place)
            """, "greatest(cardinality(a.subject_areas), 1)"),
    /** Of signing, Gregorian. */
    YEAR("outcome_amount", """
            cross join lateral (values (to_char(a.signed_on, 'YYYY'), cast(1 as bigint))) groups (code, place)
            """, "1"),
    /** Whoever the party is today. */
    PARTY("outcome_portion", """
            left join party p on p.id = m.party_id
            cross join lateral (values (cast(p.survivor as text), cast(1 as bigint))) groups (code, place)
            """, "1");

    public static final Map<String, OutcomeGrouping> BY_CODE = Kebab.words(OutcomeGrouping.class);

    private final String source;
    private final String groups;
    private final String places;

    OutcomeGrouping(String source, String groups, String places) {
        this.source = source;
        this.groups = groups;
        this.places = places;
    }

    /** The view of amounts that is split. */
    String source() {
        return source;
    }

    /** Joins the groups (code, place) of an amount {@code m} of an agreement {@code a}. */
    String groups() {
        return groups;
    }

    /** Into how many equal parts the amount is cut. */
    String places() {
        return places;
    }

    /** The word in JSON and parameters. */
    public String code() {
        return Kebab.of(this);
    }
}
