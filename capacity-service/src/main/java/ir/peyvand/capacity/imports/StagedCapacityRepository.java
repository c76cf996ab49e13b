package ir.peyvand.capacity.imports;

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
class StagedCapacityRepository {

    /** The fields that make two contents the same; how a record's life went on does not matter. */
    private static final String SAME_CONTENT = """
            (c.sector, c.product, c.title, c.description, c.quantity, c.unit, c.period, c.investment_amount, c.currency,
             c.latitude, c.longitude, c.target_countries, c.source, c.basis)
            is not distinct from
            (s.content->>'sector', s.content->>'product', s.content->'title', coalesce(s.content->'description', '{}'),
             (s.content->'quantity'->>'value')::numeric, s.content->'quantity'->>'unit', s.content->'quantity'->>'period',
             (s.content->'investment'->>'amount')::numeric, s.content->'investment'->>'currency',
             (s.content->'location'->>'latitude')::double precision,
             (s.content->'location'->>'longitude')::double precision,
             array(select jsonb_array_elements_text(s.content->'targetCountries')), s.content->>'source',
             s.content->>'basis')
            """;

    private static final String TAKEN = fault(
            "reference",
            "s.reference",
            "reference-taken",
            "این شناسه از آن ظرفیت دیگری است",
            "The reference belongs to another capacity");

    private static final String NEEDS_VERIFICATION = fault(
            "status",
            "s.status",
            "needs-verification",
            "رکورد تازه پیش‌نویس است؛ کسی جز نویسنده باید آن را تأیید کند",
            "A new record is a draft; somebody other than its maker has to verify it");

    private final AgroalDataSource dataSource;

    StagedCapacityRepository(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Until the end of the transaction: two imports at once would not see each other's rows. */
    void keepOtherImportsOut() {
        execute("select pg_advisory_xact_lock(hashtext('capacity import'))");
        // the planner knows nothing yet of what was staged a moment ago
        execute("analyze capacity_import");
    }

    /** The register has the reference: with the same content it is a duplicate, with another it is taken. */
    void markReferencesTaken(UUID job) {
        run(job, """
                update capacity_import s
                set outcome = case when same.content then 'duplicate' else 'rejected' end,
                    duplicate_of = case when same.content then same.reference end,
                    errors = case when not same.content then %s end
                from (select s.row_number, c.reference, %s as content
                      from capacity_import s join capacity c on c.reference = s.reference where s.job_id = ?) same
                where s.job_id = ? and s.row_number = same.row_number
                """.formatted(TAKEN, SAME_CONTENT));
    }

    /** The register has the content under another reference; served by capacity_content_digest. */
    void markRegistered(UUID job) {
        run(job, """
                update capacity_import s set outcome = 'duplicate', duplicate_of = same.reference
                from (select s.row_number, min(c.reference) as reference
                      from capacity_import s join capacity c on c.content_digest = s.content_digest
                      where s.job_id = ? and s.outcome is null group by s.row_number) same
                where s.job_id = ? and s.row_number = same.row_number
                """);
    }

    /** An earlier row of the file has the reference. */
    void markRepeatedReferences(UUID job) {
        run(job, """
                update capacity_import s
                set outcome = case when again.same then 'duplicate' else 'rejected' end,
                    duplicate_of = case when again.same then s.reference end,
                    errors = case when not again.same then %s end
                from (select row_number, content = first_value(content) over file as same, row_number() over file as place
                      from capacity_import where job_id = ? and outcome is null and reference is not null
                      window file as (partition by reference order by row_number)) again
                where s.job_id = ? and s.row_number = again.row_number and again.place > 1
                """.formatted(TAKEN));
    }

    /** An earlier row of the file has the content. */
    void markRepeatedContents(UUID job) {
        run(job, """
                update capacity_import s set outcome = 'duplicate', first_row = again.first_row
                from (select row_number, min(row_number) over (partition by content_digest) as first_row
                      from capacity_import where job_id = ? and outcome is null) again
                where s.job_id = ? and s.row_number = again.row_number and again.first_row < again.row_number
                """);
    }

    /** Maker and checker differ: what an office imports begins as a draft. */
    void markUnverified(UUID job) {
        run(job, """
                update capacity_import s set outcome = 'rejected', errors = %s
                where s.job_id = ? and s.outcome is null and s.status <> 'draft'
                """.formatted(NEEDS_VERIFICATION));
    }

    /** Says of repeated rows which record the first of them is, or its row as long as it has no reference. */
    void nameFirstRows(UUID job) {
        run(job, """
                update capacity_import s set duplicate_of = coalesce(f.reference, 'row ' || f.row_number)
                from capacity_import f
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

    private static String fault(String column, String value, String code, String persian, String english) {
        return ("jsonb_build_array(jsonb_build_object('column', '%s', 'value', %s, 'code', '%s', 'detail',"
                        + " jsonb_build_object('fa', '%s', 'en', '%s')))")
                .formatted(column, value, code, persian, english);
    }
}
