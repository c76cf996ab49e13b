package ir.peyvand.bench;

import ir.peyvand.kit.text.PersianText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts made agreements into the service's own tables, past the service, with their parties, revisions, commitments, reports and
 * figures. The words and keys that they are found by are made by the service itself when it finds them missing.
 */
final class AgreementTables {

    private static final String MADE_BY = "bench-maker";
    private static final String CHECKED_BY = "bench-checker";

    private final AgreementMaker maker;

    AgreementTables(AgreementMaker maker) {
        this.maker = maker;
    }

    /** Leaves exactly {@code rows} agreements, and nothing that reminds of others. */
    void fill(Connection connection, int rows) throws SQLException, IOException {
        RecordTables.execute(connection, "truncate party, agreement, search_word, agreement_reference, change cascade");
        fillParties(connection);
        copy(connection, "agreement (" + String.join(", ", COLUMNS) + ")", rows, made -> List.of(agreement(made)));
        copy(
                connection,
                "agreement_party (agreement_id, position, party_id, side, role)",
                rows,
                made -> List.of(party(made, 0, made.first(), "a"), party(made, 1, made.second(), "b")));
        copy(
                connection,
                "agreement_revision (agreement_id, version, verb, amendment, content, made_by, made_at)",
                rows,
                made -> range(made.revisions(), version -> revision(made, version)));
        copy(
                connection,
                "commitment (id, agreement_id, kind, title, due_on, status, evidence, maker, reported_by, reported_at,"
                        + " verified_by, verified_at, created_at, modified_at, version)",
                rows,
                made -> range(made.commitments(), number -> commitment(made, number)));
        copy(
                connection,
                "progress_report (id, agreement_id, due_on, status, body, submitted_by, submitted_at, accepted_by,"
                        + " accepted_at, modified_at, version)",
                rows,
                made -> made.reported() ? List.of(report(made)) : List.of());
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
                parties.stream().map(AgreementTables::party));
        RecordTables.copyLines(
                connection,
                "party_name (party_id, text, language, key, folded)",
                parties.stream().map(AgreementTables::name));
    }

    /** A figure and its shares are whole at the end of one transaction. */
    private void fillOutcomes(Connection connection, int rows) throws SQLException, IOException {
        connection.setAutoCommit(false);
        copy(
                connection,
                "outcome (id, agreement_id, measure, phase, amount, as_of, evidence, status, reported_by, reported_at,"
                        + " checked_by, checked_at, modified_at, version)",
                rows,
                made -> made.realised() == null ? List.of() : List.of(outcome(made, made.realised())));
        copy(
                connection,
                "outcome_share (outcome_id, agreement_id, party_id, share)",
                rows,
                made -> made.realised() == null
                        ? List.of()
                        : List.of(share(made, made.first()), share(made, made.second())));
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

    private static CopyLine party(MadeParty made) {
        return new CopyLine()
                .add(made.id())
                .add(made.isDomestic() ? "cooperation-organisation" : "foreign-counterpart")
                .add(made.isDomestic() ? "domestic" : "foreign-sub-national")
                .add(made.province())
                .add(made.country())
                .add(CopyLine.json(made.name(), null))
                .add(PersianText.skeleton(made.name()))
                .add(made.id())
                .add(MADE_BY)
                .add("2020-01-01T00:00:00Z")
                .add("2020-01-01T00:00:00Z")
                .add(0);
    }

    private static CopyLine name(MadeParty made) {
        return new CopyLine()
                .add(made.id())
                .add(made.name())
                .add("fa")
                .add(PersianText.skeleton(made.name()))
                .add(PersianText.fold(made.name()));
    }

    private static final List<String> COLUMNS = List.of(
            "id",
            "reference",
            "kind",
            "lead_province",
            "level",
            "title",
            "title_key",
            "clauses",
            "provinces",
            "countries",
            "subject_areas",
            "valid_from",
            "valid_until",
            "renewal",
            "follows_parent",
            "languages",
            "expected_direct_jobs",
            "status",
            "content_digest",
            "author",
            "signed_on",
            "created_at",
            "modified_at",
            "version");

    private static CopyLine agreement(MadeAgreement made) {
        // the digest only has to be its own: nothing that is measured compares it
        String digest = made.id().toString().replace("-", "");
        return new CopyLine()
                .add(made.id())
                .add(made.reference())
                .add("mou")
                .add(made.province())
                .add(made.country() == null ? "domestic" : "foreign-sub-national")
                .add(CopyLine.json(made.titleFa(), made.titleEn()))
                .add(PersianText.skeleton(made.titleFa()))
                .add(clauses(made))
                .add(array(provinces(made)))
                .add(array(made.country() == null ? List.of() : List.of(made.country())))
                .add(array(made.subjects()))
                .add(made.signedOn())
                .add(made.validUntil())
                .add("none")
                .add("t")
                .add("{fa}")
                .add(made.jobs())
                .add(made.status())
                .add("\\x" + digest + digest)
                .add(MADE_BY)
                .add(made.status().equals("draft") ? null : made.signedOn())
                .add(made.created())
                .add(made.created())
                .add(made.revisions());
    }

    private static Collection<String> provinces(MadeAgreement made) {
        var provinces = new TreeSet<String>();
        provinces.add(made.province());
        Stream.ofNullable(made.otherProvince()).forEach(provinces::add);
        return provinces;
    }

    private static CopyLine party(MadeAgreement made, int position, MadeParty party, String side) {
        return new CopyLine()
                .add(made.id())
                .add(position)
                .add(party.id())
                .add(side)
                .add("signatory");
    }

    private static CopyLine revision(MadeAgreement made, int version) {
        return new CopyLine()
                .add(made.id())
                .add(version)
                .add(version == 0 ? "registered" : "edited")
                .add(0)
                .add("{\"title\": " + CopyLine.json(made.titleFa(), made.titleEn()) + ", \"clauses\": " + clauses(made)
                        + "}")
                .add(MADE_BY)
                .add(made.created().plusSeconds(version));
    }

    /** Every second one is shown to be kept. */
    private static CopyLine commitment(MadeAgreement made, int number) {
        boolean met = number % 2 == 1;
        return new CopyLine()
                .add(part(made, "commitment", number))
                .add(made.id())
                .add("commitment")
                .add(CopyLine.json("تعهد شمارهٔ " + (number + 1), null))
                .add(made.signedOn().plusDays(90L * (number + 1)))
                .add(met ? "met" : "scheduled")
                .add(met ? "گزارش پایانی" : null)
                .add(MADE_BY)
                .add(met ? MADE_BY : null)
                .add(met ? made.created() : null)
                .add(met ? CHECKED_BY : null)
                .add(met ? made.created() : null)
                .add(made.created())
                .add(made.created())
                .add(0);
    }

    private static CopyLine report(MadeAgreement made) {
        return new CopyLine()
                .add(part(made, "report", 0))
                .add(made.id())
                .add(made.signedOn().plusDays(90))
                .add("accepted")
                .add("کارها پیش می‌رود")
                .add(MADE_BY)
                .add(made.created())
                .add(CHECKED_BY)
                .add(made.created())
                .add(made.created())
                .add(0);
    }

    private static CopyLine outcome(MadeAgreement made, int jobs) {
        LocalDate day = made.signedOn().plusDays(200);
        return new CopyLine()
                .add(part(made, "outcome", 0))
                .add(made.id())
                .add("direct-jobs")
                .add("realised")
                .add(jobs)
                .add(day)
                .add("فهرست بیمه")
                .add("verified")
                .add(MADE_BY)
                .add(made.created())
                .add(CHECKED_BY)
                .add(made.created())
                .add(made.created())
                .add(0);
    }

    private static CopyLine share(MadeAgreement made, MadeParty party) {
        return new CopyLine()
                .add(part(made, "outcome", 0))
                .add(made.id())
                .add(party.id())
                .add("0.5");
    }

    private static UUID part(MadeAgreement made, String what, int number) {
        return UUID.nameUUIDFromBytes((made.id() + what + number).getBytes(StandardCharsets.UTF_8));
    }

    private static String clauses(MadeAgreement made) {
        return "[{\"number\": \"1\", \"text\": " + CopyLine.json(made.clause(), null) + "}]";
    }

    private static String array(Collection<String> codes) {
        return codes.stream().collect(Collectors.joining(",", "{", "}"));
    }
}
