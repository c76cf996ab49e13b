package ir.peyvand.agreements.legacyimports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Finds, among the staged rows of one job, those that are not new: against the register and within the file. Each step looks
 * only at rows that no earlier step has decided.
 */
@ApplicationScoped
class StagedLegacyDocumentRepository {

    private static final String TAKEN =
            "jsonb_build_array(jsonb_build_object('column', 'reference', 'value', s.reference, 'code', 'reference-taken',"
                    + " 'detail', jsonb_build_object('fa', 'این شناسه از آن سند دیگری است',"
                    + " 'en', 'The reference belongs to another document')))";

    private final AgroalDataSource dataSource;

    StagedLegacyDocumentRepository(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Until the end of the transaction: two writers at once would not see each other's documents. */
    void keepOtherWritersOut() {
        execute("select pg_advisory_xact_lock(hashtext('legacy document register'))");
        // the planner knows nothing yet of what was staged a moment ago
        execute("analyze legacy_document_import");
    }

    /** The register has the reference: for the same document the row is a duplicate, for another one it is taken. */
    void markReferencesTaken(UUID job) {
        run(job, """
                update legacy_document_import s
                set outcome = case when same.content then 'duplicate' else 'rejected' end,
                    duplicate_of = case when same.content then same.reference end,
                    errors = case when not same.content then %s end
                from (select s.row_number, d.reference,
                             d.content_digest = s.content_digest or first.detail = s.content as content
                      from legacy_document_import s join legacy_document d on d.reference = s.reference
                      left join legacy_document_step first on first.document_id = d.id and first.version = 0
                      where s.job_id = ?) same
                where s.job_id = ? and s.row_number = same.row_number
                """.formatted(TAKEN));
    }

    /** The register has the document under another reference; served by legacy_document_content_digest. */
    void markRegistered(UUID job) {
        run(job, """
                update legacy_document_import s set outcome = 'duplicate', duplicate_of = same.reference
                from (select s.row_number, min(d.reference) as reference
                      from legacy_document_import s join legacy_document d on d.content_digest = s.content_digest
                      where s.job_id = ? and s.outcome is null group by s.row_number) same
                where s.job_id = ? and s.row_number = same.row_number
                """);
    }

    /** An earlier row of the file has the reference. */
    void markRepeatedReferences(UUID job) {
        run(job, """
                update legacy_document_import s
                set outcome = case when again.same then 'duplicate' else 'rejected' end,
                    duplicate_of = case when again.same then s.reference end,
                    errors = case when not again.same then %s end
                from (select row_number, content_digest = first_value(content_digest) over file as same,
                             row_number() over file as place
                      from legacy_document_import where job_id = ? and outcome is null and reference is not null
                      window file as (partition by reference order by row_number)) again
                where s.job_id = ? and s.row_number = again.row_number and again.place > 1
                """.formatted(TAKEN));
    }

    /** An earlier row of the file is the same document. */
    void markRepeatedContents(UUID job) {
        run(job, """
                update legacy_document_import s set outcome = 'duplicate', first_row = again.first_row
                from (select row_number, min(row_number) over (partition by content_digest) as first_row
                      from legacy_document_import where job_id = ? and outcome is null) again
                where s.job_id = ? and s.row_number = again.row_number and again.first_row < again.row_number
                """);
    }

    /** Says of repeated rows which document the first of them is, or its row as long as it has no reference. */
    void nameFirstRows(UUID job) {
        run(job, """
                update legacy_document_import s set duplicate_of = coalesce(f.reference, 'row ' || f.row_number)
                from legacy_document_import f
                where s.job_id = ? and s.first_row is not null and f.job_id = s.job_id and f.row_number = s.first_row
                """);
    }

    private void run(UUID job, String update) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            int parameters = statement.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= parameters; i++) {
                statement.setObject(i, job);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the staged rows could not be compared with the register", failed);
        }
    }

    private void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("the import could not take its turn", failed);
        }
    }
}
