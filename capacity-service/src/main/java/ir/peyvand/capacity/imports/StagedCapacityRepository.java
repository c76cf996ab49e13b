package ir.peyvand.capacity.imports;

import io.agroal.api.AgroalDataSource;
import ir.peyvand.kit.imports.StagedRows;
import jakarta.enterprise.context.ApplicationScoped;
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

    private static final String TAKEN = StagedRows.fault(
            "reference",
            "s.reference",
            "reference-taken",
            "این شناسه از آن ظرفیت دیگری است",
            "The reference belongs to another capacity");

    private static final String NEEDS_VERIFICATION = StagedRows.fault(
            "status",
            "s.status",
            "needs-verification",
            "رکورد تازه پیش‌نویس است؛ کسی جز نویسنده باید آن را تأیید کند",
            "A new record is a draft; somebody other than its maker has to verify it");

    private final StagedRows rows;

    StagedCapacityRepository(AgroalDataSource dataSource) {
        this.rows = new StagedRows(dataSource, "capacity_import");
    }

    /** Until the end of the transaction: two imports at once would not see each other's rows. */
    void keepOtherImportsOut() {
        rows.keepOthersOut("capacity import");
    }

    /** The register has the reference: with the same content it is a duplicate, with another it is taken. */
    void markReferencesTaken(UUID job) {
        rows.run(job, """
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
        rows.run(job, """
                update capacity_import s set outcome = 'duplicate', duplicate_of = same.reference
                from (select s.row_number, min(c.reference) as reference
                      from capacity_import s join capacity c on c.content_digest = s.content_digest
                      where s.job_id = ? and s.outcome is null group by s.row_number) same
                where s.job_id = ? and s.row_number = same.row_number
                """);
    }

    /** An earlier row of the file has the reference. */
    void markRepeatedReferences(UUID job) {
        rows.run(job, """
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
        rows.markRepeated(job, "content_digest");
    }

    /** Maker and checker differ: what an office imports begins as a draft. */
    void markUnverified(UUID job) {
        rows.run(job, """
                update capacity_import s set outcome = 'rejected', errors = %s
                where s.job_id = ? and s.outcome is null and s.status <> 'draft'
                """.formatted(NEEDS_VERIFICATION));
    }

    void nameFirstRows(UUID job) {
        rows.nameFirstRows(job);
    }
}
