package ir.peyvand.agreements.similarity;

import ir.peyvand.agreements.similarity.Corpus.Document;
import ir.peyvand.kit.testing.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The tables of the service in a database of their own, with as many keys of agreements as a test needs. */
final class KeyTable implements AutoCloseable {

    private static final int CANDIDATES = 60;

    private final Connection connection;

    private KeyTable(Connection connection) {
        this.connection = connection;
    }

    static KeyTable empty() throws SQLException {
        var table = new KeyTable(DriverManager.getConnection(EmbeddedPostgres.emptyDatabase()));
        for (String migration : List.of(
                "V1__create_parties",
                "V2__create_agreements",
                "V20__create_similarity",
                "V43__compare_texts_of_every_language",
                "V47__compare_titles_of_every_language")) {
            table.execute(migration(migration));
        }
        return table;
    }

    private static String migration(String name) {
        String path = "/db/migration/" + name + ".sql";
        try (InputStream sql = Objects.requireNonNull(KeyTable.class.getResourceAsStream(path), path)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void add(Collection<Document> documents) throws SQLException {
        String sql = """
                with kept as (
                    insert into agreement (id, reference, kind, lead_province, level, title, title_key, provinces, countries,
                        renewal, follows_parent, status, content_digest, author, created_at, modified_at, version)
                    values (gen_random_uuid(), ?, 'mou', 'IR-09', 'domestic', '{"fa": "x"}', 'x', array['IR-09'], '{}', 'none',
                        true, 'draft', '', 'maker', now(), now(), 0) returning id)
                insert into agreement_likeness_key (agreement_id, places, title, theme, text_sketches)
                select id, ?, ?, ?, '{}' from kept
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Document document : documents) {
                TitleKey key = document.features().keys().persian();
                insert.setString(1, document.reference());
                insert.setArray(2, texts(places(document)));
                insert.setString(3, key.title());
                insert.setString(4, key.theme());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static List<String> places(Document document) {
        return Stream.concat(document.provinces().stream(), document.countries().stream())
                .toList();
    }

    /** The references of the candidates, as the repository asks for them. */
    List<String> nearest(TitleKey key, List<String> places) throws SQLException {
        String asked = SimilarityRepository.nearest(SimilarityRepository.PERSIAN_KEYS, where(places), CANDIDATES)
                .replace("select l.agreement_id", "select a.reference");
        var references = new ArrayList<String>();
        connection.setAutoCommit(false);
        try (PreparedStatement query = prepared(asked, key, places);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                references.add(rows.getString(1));
            }
        }
        connection.commit();
        return references;
    }

    /** How PostgreSQL answers the same, as JSON. */
    String plan(TitleKey key, List<String> places) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement query = prepared(
                        "explain (analyze, format json) "
                                + SimilarityRepository.nearest(
                                        SimilarityRepository.PERSIAN_KEYS, where(places), CANDIDATES),
                        key,
                        places);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String where(List<String> places) {
        return "(" + SimilarityRepository.BLOCKED_BY_TITLE + ") and (a.status <> 'withdrawn')"
                + (places.isEmpty() ? "" : " and (" + SimilarityRepository.BLOCKED_BY_PLACE + ")");
    }

    private PreparedStatement prepared(String sql, TitleKey key, List<String> places) throws SQLException {
        execute(SimilarityRepository.LOWER_THRESHOLD);
        String written = sql.replace(":title", "'" + key.title() + "'")
                .replace(":theme", "'" + key.theme() + "'")
                .replace(":places", "?");
        PreparedStatement query = connection.prepareStatement(written);
        if (!places.isEmpty()) {
            query.setArray(1, texts(places));
        }
        return query;
    }

    java.sql.Array texts(List<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    /** A statement of the test's own. */
    PreparedStatement statement(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
