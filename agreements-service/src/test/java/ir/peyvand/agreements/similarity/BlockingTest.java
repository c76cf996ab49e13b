package ir.peyvand.agreements.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.agreements.similarity.Corpus.Document;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search for candidates: it loses no wording, and among 100,000 agreements it goes by its index. */
class BlockingTest {

    private static final int AGREEMENTS = 100_000;
    private static final double LEAST_FOUND = 0.95;
    private static final int DRAFTS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Document> DOCUMENTS = Corpus.all();

    /** Every title of the corpus with the names of hundreds of places, so that hundreds of agreements share each subject. */
    private static final String FILL = """
            with made as (
                select gen_random_uuid() as id, i, (cast(? as text[]))[1 + mod(i, ?)] as title,
                       'IR-' || lpad(mod(i / 7, 31)::text, 2, '0') as lead,
                       'IR-' || lpad(mod(i / 13, 31)::text, 2, '0') as other,
                       case when mod(i, 3) = 0 then array[]::text[] else array[(array['AF', 'AM', 'AZ', 'GE', 'IN', 'IQ', 'IT',
                           'KW', 'KZ', 'OM', 'PK', 'QA', 'RU', 'TJ', 'TM', 'TR', 'UZ', 'BY', 'CN', 'AE'])
                           [1 + mod(i / 11, 20)]] end as countries,
                       left(translate(md5(mod(i, 307)::text), '0123456789', 'aeiouklmnr'), 10) as place
                from generate_series(0, ?) i),
            agreements as (
                insert into agreement (id, reference, kind, lead_province, level, title, title_key, provinces, countries, renewal,
                    follows_parent, legacy, status, content_digest, author, created_at, modified_at, version)
                select id, 'X-' || i, 'mou', lead, 'domestic', '{"fa": "x"}', 'x', array[lead, other], countries, 'none', true,
                    true, 'in-force', '', 'maker', now(), now(), 0 from made)
            insert into agreement_likeness_key (agreement_id, places, title, theme, text_sketches)
            select id, array[lead, other] || countries, title || place, title, '{}' from made
            """;

    @Test
    void everyRewordingIsAmongTheCandidates() throws SQLException {
        try (KeyTable table = KeyTable.empty()) {
            table.add(DOCUMENTS);
            for (Rewording rewording : Rewording.values()) {
                int found = 0;
                for (Document document : DOCUMENTS) {
                    TitleKey draft = document.features(
                                    rewording.apply(document.title()),
                                    document.parties(),
                                    document.subjects(),
                                    document.signed())
                            .keys()
                            .persian();
                    found += table.nearest(draft, KeyTable.places(document)).contains(document.reference()) ? 1 : 0;
                }
                assertThat((double) found / DOCUMENTS.size())
                        .as(rewording.name())
                        .isGreaterThanOrEqualTo(LEAST_FOUND);
            }
        }
    }

    @Test
    void amongAHundredThousandTheIndexLeads() throws SQLException, IOException {
        try (KeyTable table = KeyTable.empty()) {
            fill(table);
            for (Document document : DOCUMENTS.subList(0, DRAFTS)) {
                JsonNode plan = plan(table, document);
                assertThat(plan.toString())
                        .contains("agreement_likeness_key_block")
                        .doesNotContain("Seq Scan");
            }
        }
    }

    private static JsonNode plan(KeyTable table, Document document) throws SQLException, IOException {
        String title = Rewording.EVERYTHING_SPLIT_AND_TURNED.apply(document.title());
        TitleKey draft = document.features(title, document.parties(), document.subjects(), document.signed())
                .keys()
                .persian();
        return JSON.readTree(table.plan(draft, KeyTable.places(document))).get(0);
    }

    private static void fill(KeyTable table) throws SQLException {
        List<String> titles = DOCUMENTS.stream()
                .map(document -> document.features().keys().persian().theme())
                .toList();
        try (PreparedStatement insert = table.statement(FILL)) {
            insert.setArray(1, table.texts(titles));
            insert.setInt(2, titles.size());
            insert.setInt(3, AGREEMENTS - 1);
            insert.execute();
        }
        table.execute("vacuum analyze agreement_likeness_key");
        table.execute("vacuum analyze agreement");
    }
}
