package ir.peyvand.meetings.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import ir.peyvand.kit.imports.ImportJob;
import ir.peyvand.kit.imports.StagedRows;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.axis.AxisContent;
import ir.peyvand.meetings.axis.AxisIntake;
import ir.peyvand.meetings.axis.ImportedAxis;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The staged rows of axes: what speaks against them, and those that nothing speaks against. */
@ApplicationScoped
class StagedAxisRepository {

    static final String TABLE = "axis_import";

    private final AgroalDataSource dataSource;
    private final StagedRows rows;
    private final ObjectMapper json;

    StagedAxisRepository(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.rows = new StagedRows(dataSource, TABLE);
        this.json = json;
    }

    void keepOthersOut() {
        rows.keepOthersOut(AxisIntake.WRITERS);
    }

    /** The register has the axis; served by axis_once. */
    void markRegistered(UUID job) {
        rows.run(job, """
                update axis_import s set outcome = 'duplicate', duplicate_of = a.reference
                from axis a
                where s.job_id = ? and s.outcome is null and a.content_digest = s.content_digest
                  and a.status <> 'withdrawn'
                """);
    }

    /** An earlier row of the file is the same axis. */
    void markRepeated(UUID job) {
        rows.markRepeated(job, "content_digest");
        rows.nameFirstRows(job);
    }

    /** A row goes on to a meeting that its sender may know of and that is ahead. */
    void markMeetings(ImportJob job) {
        AudienceVisibility visibility = AudienceVisibility.of(job.by());
        rows.runWith("""
                update axis_import s set meeting_id = m.id
                from meeting m
                where s.job_id = ? and s.outcome is null and (cast(m.id as text) = lower(s.meeting) or m.reference = s.meeting)
                  and (? or m.provinces @> array[cast(? as text)])
                """, job.id(), visibility.all(), visibility.province());
        rows.run(job.id(), """
                update axis_import s set outcome = 'rejected', errors = %s
                where s.job_id = ? and s.outcome is null and s.meeting is not null and s.meeting_id is null
                """.formatted(StagedRows.fault(
                "meeting", "s.meeting", "unknown-meeting", "چنین نشستی یافت نشد", "There is no such meeting")));
        rows.run(job.id(), """
                update axis_import s set outcome = 'rejected', errors = %s
                from meeting m
                where s.job_id = ? and s.outcome is null and m.id = s.meeting_id and m.status not in ('draft', 'called')
                """.formatted(StagedRows.fault(
                "meeting",
                "s.meeting",
                "meeting-is-past",
                "نشست برگزار یا لغو شده است و دستور کار آن بسته است",
                "The meeting has been held or cancelled, and its agenda is closed")));
    }

    /** Two axes of a meeting have no number in common. */
    void markNumbersTaken(UUID job) {
        rows.run(job, """
                update axis_import s set outcome = 'rejected', errors = %s
                where s.job_id = ? and s.outcome is null and s.number is not null and s.meeting_id is not null
                  and (exists (select from axis a where a.meeting_id = s.meeting_id and a.number = s.number
                               and a.status <> 'withdrawn')
                       or exists (select from axis_import f where f.job_id = s.job_id and f.outcome is null
                                  and f.row_number < s.row_number and f.meeting_id = s.meeting_id and f.number = s.number))
                """.formatted(StagedRows.fault(
                "number",
                "cast(s.number as text)",
                "number-taken",
                "نشست محور دیگری با این شماره دارد",
                "The meeting has another axis of that number")));
    }

    void nameReference(UUID job, int row, String reference) {
        rows.runWith("update axis_import set reference = ? where job_id = ? and row_number = ?", reference, job, row);
    }

    /** @param row in the file, from 1 */
    record StagedAxis(int row, ImportedAxis axis) {}

    /** In the order of the file, without references. */
    List<StagedAxis> sound(UUID job, int after, int limit) {
        String query = """
                select row_number, id, province, number, meeting_id, content from axis_import
                where job_id = ? and outcome is null and row_number > ? order by row_number limit ?
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, job);
            statement.setInt(2, after);
            statement.setInt(3, limit);
            var sound = new ArrayList<StagedAxis>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    sound.add(staged(found));
                }
            }
            return sound;
        } catch (SQLException failed) {
            throw new IllegalStateException("the rows that come in could not be read", failed);
        }
    }

    private StagedAxis staged(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        boolean numbered = !row.wasNull();
        UUID meeting = row.getObject("meeting_id", UUID.class);
        return new StagedAxis(
                row.getInt("row_number"),
                new ImportedAxis(
                        row.getObject("id", UUID.class),
                        "",
                        row.getString("province"),
                        numbered && meeting != null ? number : null,
                        content(row.getString("content")).onAgendaOf(meeting)));
    }

    private AxisContent content(String written) {
        return PlainJson.read(json, written, AxisContent.class);
    }
}
