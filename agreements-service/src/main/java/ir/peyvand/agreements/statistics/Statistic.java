package ir.peyvand.agreements.statistics;

import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** The tables that there are. */
public enum Statistic {
    /** Pairs of provinces that one agreement concerns, each pair once, the lower code first. */
    PROVINCE_PROVINCE,
    /** Provinces and the countries that one agreement concerns. */
    PROVINCE_COUNTRY,
    SUBJECTS,
    /** Signed, under way and producing by province. */
    FUNNEL,
    /** Expected and realised jobs by province. */
    JOBS,
    /** Live agreements whose validity ends soon, by province. */
    EXPIRING,
    /** Old documents without a fate, as far as the caller may know of them. */
    UNDETERMINED;

    public static final Map<String, Statistic> BY_CODE = Kebab.words(Statistic.class);

    /** The word in JSON and parameters. */
    public String code() {
        return Kebab.of(this);
    }
}
