package ir.peyvand.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Puts made agreements into the service's own tables, past the service, with their parties, revisions, commitments, reports and
 * figures. The words and keys that they are found by are made by the service itself when it finds them missing.
 */
final class AgreementTables {

    private final AgreementMaker maker;

    AgreementTables(AgreementMaker maker) {
        this.maker = maker;
    }

    /** Leaves exactly {@code rows} agreements, and nothing that reminds of others. */
    void fill(Connection connection, int rows) throws SQLException, IOException {
        RecordTables.execute(connection, "truncate party, agreement, search_word, agreement_reference, change cascade");
        fillParties(connection);
        copy(
                connection,
                "agreement (" + String.join(", ", AgreementLines.AGREEMENT) + ")",
                rows,
                made -> List.of(AgreementLines.agreement(made)));
        copy(
                connection,
                "agreement_party (agreement_id, position, party_id, side, role)",
                rows,
                made -> List.of(
                        AgreementLines.party(made, 0, made.first(), "a"),
                        AgreementLines.party(made, 1, made.second(), "b")));
        copy(
                connection,
                "agreement_revision (agreement_id, version, verb, amendment, content, made_by, made_at)",
                rows,
                made -> range(made.revisions(), version -> AgreementLines.revision(made, version)));
        copy(
                connection,
                "commitment (id, agreement_id, kind, title, due_on, status, evidence, maker, reported_by, reported_at,"
                        + " verified_by, verified_at, created_at, modified_at, version)",
                rows,
                made -> range(made.commitments(), number -> AgreementLines.commitment(made, number)));
        copy(
                connection,
                "progress_report (id, agreement_id, due_on, status, body, submitted_by, submitted_at, accepted_by,"
                        + " accepted_at, modified_at, version)",
                rows,
                made -> made.reported() ? List.of(AgreementLines.report(made)) : List.of());
        fillOutcomes(connection, rows);
        for (String table : List.of(
                "party",
                "party_name",
                "agreement",
                "agreement_party",
                "agreement_revision",
                "commitment",
                "progress_report",
                "outcome",
                "outcome_share")) {
            RecordTables.execute(connection, "vacuum analyze " + table);
        }
    }

    /** After the service has made the words and keys: the planner knows them as it would after some days. */
    void settle(Connection connection) throws SQLException {
        for (String table : List.of("agreement_search", "agreement_likeness_key", "search_word")) {
            RecordTables.execute(connection, "vacuum analyze " + table);
        }
    }

    private void fillParties(Connection connection) throws SQLException, IOException {
        Collection<MadeParty> parties = maker.parties();
        RecordTables.copyLines(
                connection,
                "party (id, kind, level, province, country, name, name_key, survivor, maker, created_at, modified_at,"
                        + " version)",
                parties.stream().map(AgreementLines::party));
        RecordTables.copyLines(
                connection,
                "party_name (party_id, text, language, key, folded)",
                parties.stream().map(AgreementLines::name));
    }

    /** A figure and its shares are whole at the end of one transaction. */
    private void fillOutcomes(Connection connection, int rows) throws SQLException, IOException {
        connection.setAutoCommit(false);
        copy(
                connection,
                "outcome (id, agreement_id, measure, phase, amount, as_of, evidence, status, reported_by, reported_at,"
                        + " checked_by, checked_at, modified_at, version)",
                rows,
                made -> made.realised() == null ? List.of() : List.of(AgreementLines.outcome(made, made.realised())));
        copy(
                connection,
                "outcome_share (outcome_id, agreement_id, party_id, share)",
                rows,
                made -> made.realised() == null
                        ? List.of()
                        : List.of(AgreementLines.share(made, made.first()), AgreementLines.share(made, made.second())));
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void copy(Connection connection, String into, int rows, Function<MadeAgreement, List<CopyLine>> lines)
            throws SQLException, IOException {
        RecordTables.copyLines(
                connection,
                into,
                IntStream.range(0, rows).mapToObj(maker::make).flatMap(made -> lines.apply(made).stream()));
    }

    private static List<CopyLine> range(int count, Function<Integer, CopyLine> line) {
        return IntStream.range(0, count).boxed().map(line).toList();
    }
}
