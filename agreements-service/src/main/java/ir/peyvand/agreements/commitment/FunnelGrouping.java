package ir.peyvand.agreements.commitment;

import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What the groups of the funnel are. */
public enum FunnelGrouping {
    /** Every province that an agreement concerns. */
    PROVINCE("unnest(provinces)"),
    SUBJECT("unnest(case when cardinality(subject_areas) = 0 then array[cast(null as text)] else subject_areas end)"),
    /** Of signing, Gregorian. */
    YEAR("to_char(signed_on, 'YYYY')");

    public static final Map<String, FunnelGrouping> BY_CODE = Kebab.words(FunnelGrouping.class);

    private final String groups;

    FunnelGrouping(String groups) {
        this.groups = groups;
    }

    /** The groups of one row of the view agreement_stage; a code or null. */
    String groups() {
        return groups;
    }

    /** The word in JSON and parameters. */
    public String code() {
        return Kebab.of(this);
    }
}
