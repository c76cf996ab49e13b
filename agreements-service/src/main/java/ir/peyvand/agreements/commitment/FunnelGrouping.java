package ir.peyvand.agreements.commitment;

import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What the groups of the funnel are. */
public enum FunnelGrouping {
    /** Every province that an agreement concerns. */
    PROVINCE("provinces", "unnest(kept)"),
    SUBJECT("subject_areas", "unnest(case when cardinality(kept) = 0 then array[cast(null as text)] else kept end)"),
    /** Of signing, Gregorian. */
    YEAR("signed_on", "to_char(kept, 'YYYY')");

    public static final Map<String, FunnelGrouping> BY_CODE = Kebab.words(FunnelGrouping.class);

    private final String kept;
    private final String groups;

    FunnelGrouping(String kept, String groups) {
        this.kept = kept;
        this.groups = groups;
    }

    /** The column of the view agreement_stage that says the groups; many agreements share its value. */
    String kept() {
        return kept;
    }

    /** The groups of one value of it, named {@code kept}; codes or null. */
    String groups() {
        return groups;
    }

    /** The word in JSON and parameters. */
    public String code() {
        return Kebab.of(this);
    }
}
