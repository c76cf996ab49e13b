package ir.peyvand.agreements.outcome;

import ir.peyvand.kit.text.Kebab;
import java.util.Map;
import java.util.Optional;

/** What the groups of a roll-up are. Whatever is in several groups is split over them, so that nothing counts twice. */
public enum OutcomeGrouping {
    /** The party's province; what falls to a party without one is split equally over the provinces of the agreement. */
    PROVINCE("a.provinces", "p.province"),
    /** Equally over the countries of the agreement; Iran for domestic ones. */
    COUNTRY("case when cardinality(a.countries) = 0 then array['IR'] else a.countries end"),
    /** Equally over the subject areas of the agreement. */
    SUBJECT("a.subject_areas"),
    /** Of signing, Gregorian. */
    YEAR("array[to_char(a.signed_on, 'YYYY')]"),
    /** Whoever the party is today. */
    PARTY("cast(null as text[])", "p.survivor");

    public static final Map<String, OutcomeGrouping> BY_CODE = Kebab.words(OutcomeGrouping.class);

    private final String kept;
    private final Optional<String> party;

    OutcomeGrouping(String kept) {
        this.kept = kept;
        this.party = Optional.empty();
    }

    OutcomeGrouping(String kept, String party) {
        this.kept = kept;
        this.party = Optional.of(party);
    }

    /** The groups of an {@code agreement a}, over which is split what no party's group takes. */
    String kept() {
        return kept;
    }

    /** The group of a {@code party p}, where the groups are those of the parties. */
    Optional<String> party() {
        return party;
    }

    /** The word in JSON and parameters. */
    public String code() {
        return Kebab.of(this);
    }
}
