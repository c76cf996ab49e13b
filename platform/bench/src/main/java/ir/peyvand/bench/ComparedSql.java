package ir.peyvand.bench;

import ir.peyvand.kit.text.PersianTerms;
import ir.peyvand.kit.text.PersianTerms.Form;
import ir.peyvand.kit.text.PersianTerms.Term;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The plain SQL that the suite is compared with: a table with a {@code tsvector} of the same terms that the suite indexes,
 * weighted by title and text, and an index for every question. It answers with the page of 50 alone, without the total
 * that the suite always gives: the harder comparison.
 */
final class ComparedSql {

    static final String TABLE = """
            create table bench.record (
                id uuid primary key, reference text, province text, field text, sector text, product text,
                title jsonb, description jsonb, quantity numeric, unit text, period text,
                investment_amount numeric, currency text, latitude double precision, longitude double precision,
                target_countries text[], source text, basis text, status text,
                confirmed_at timestamptz, created_at timestamptz, modified_at timestamptz, terms tsvector)""";

    static final List<String> INDEXES = List.of(
            "create index on bench.record (province, field, confirmed_at desc, id desc) where status = 'published'",
            "create index on bench.record (field, confirmed_at desc, id desc) where status = 'published'",
            "create index on bench.record (field, period, province, sector) where status = 'published'",
            "create index on bench.record using gin (terms)");

    private static final String ROW = """
            select id, reference, province, field, sector, product, title, description, quantity, unit, period,
                   investment_amount, currency, latitude, longitude, target_countries, source, basis, status,
                   confirmed_at, created_at, modified_at
            from bench.record
            """;

    static final String LIST = ROW + """
            where status = 'published' and province = ? and field = ?
            order by confirmed_at desc, id desc limit 50""";

    static final String WORD = ROW + """
            where status = 'published' and terms @@ cast(? as tsquery)
            order by ts_rank(terms, cast(? as tsquery)) desc, confirmed_at desc, id desc limit 50""";

    static final String WORD_IN_PROVINCE = ROW + """
            where status = 'published' and terms @@ cast(? as tsquery) and province = ?
            order by ts_rank(terms, cast(? as tsquery)) desc, confirmed_at desc, id desc limit 50""";

    static final String FACET_PAGE = ROW + """
            where status = 'published' and field = ? and period = ?
            order by confirmed_at desc, id desc limit 50""";

    static final String FACETS = """
            select province, sector, count(*) from bench.record
            where status = 'published' and field = ? and period = ?
            group by grouping sets ((province), (sector))""";

    static final String RECORD = ROW + "where id = ?";

    private ComparedSql() {}

    /** The terms of a record in the text form of a {@code tsvector}. */
    static String terms(MadeCapacity made) {
        List<Term> title = PersianTerms.of(made.titleFa(), Form.STEM);
        List<Term> text = PersianTerms.of(made.descriptionFa(), Form.STEM);
        int offset = title.isEmpty() ? 1 : title.getLast().position() + 2;
        return written(title, 1, "A") + " " + written(text, offset, "");
    }

    /** A word as a query: its terms, one of which has to occur. */
    static String query(String word) {
        return PersianTerms.of(word, Form.STEM).stream()
                .map(term -> quoted(term.text()))
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private static String written(List<Term> terms, int offset, String weight) {
        return terms.stream()
                .map(term -> quoted(term.text()) + ":" + (term.position() + offset) + weight)
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String term) {
        return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
