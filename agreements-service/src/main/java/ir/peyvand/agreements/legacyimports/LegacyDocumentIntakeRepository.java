package ir.peyvand.agreements.legacyimports;

import io.agroal.api.AgroalDataSource;
import ir.peyvand.kit.imports.ImportJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes the staged rows that nothing speaks against into the register, in sets. */
@ApplicationScoped
class LegacyDocumentIntakeRepository {

    private final AgroalDataSource dataSource;

    LegacyDocumentIntakeRepository(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Rows without a reference get the next ones of their province, in the order of the file. */
    void giveReferences(ImportJob job) {
        // first past the numbers that the register or the file itself has
        run("""
                insert into legacy_document_reference (province, last_number)
                select substr(reference, 1, 5), max(substr(reference, 11)::int)
                from (select reference from legacy_document_import where job_id = ? and outcome is null
                      union all select reference from legacy_document
                      where province in (select province from legacy_document_import
                                         where job_id = ? and outcome is null and reference is null)) known
                where reference ~ '^IR-[0-9]{2}-OLD-[0-9]{1,8}$' group by 1 order by 1
                on conflict (province)
                do update set last_number = greatest(legacy_document_reference.last_number, excluded.last_number)
                """, job.id(), job.id());
        run("""
                with wanted as (
                    select row_number, province, row_number() over (partition by province order by row_number) as place,
                           count(*) over (partition by province) as rows
                    from legacy_document_import where job_id = ? and outcome is null and reference is null
                ), given as (
                    insert into legacy_document_reference (province, last_number)
                    select distinct province, rows from wanted order by province
                    on conflict (province)
                    do update set last_number = legacy_document_reference.last_number + excluded.last_number
                    returning province, last_number
                )
                update legacy_document_import s
                set reference = s.province || '-OLD-' || lpad(number::text, greatest(4, length(number::text)), '0')
                from (select w.row_number, g.last_number - w.rows + w.place as number
                      from wanted w join given g using (province)) numbered
                where s.job_id = ? and s.row_number = numbered.row_number
                """, job.id(), job.id());
    }

    void insertDocuments(ImportJob job, Instant now) {
        run("""
                insert into legacy_document (id, reference, province, country, title, counterpart, kind, signed_on,
                                             valid_until, subject_areas, scanned_copy, basis, folded, content_digest,
                                             status, maker, created_at, modified_at, version)
                select s.id, s.reference, s.province, s.country, c.title, coalesce(c.counterpart, '{}'), c.kind,
                       c."signedOn", c."validUntil", array(select jsonb_array_elements_text(c."subjectAreas")),
                       c."scannedCopy", c.basis, s.folded, s.content_digest, 'registered', run.maker, run.now, run.now, 0
                from legacy_document_import s
                cross join (select ?::text as maker, ?::timestamptz as now) run
                cross join jsonb_to_record(s.content) as c(title jsonb, counterpart jsonb, kind text, "signedOn" date,
                    "validUntil" date, "subjectAreas" jsonb, "scannedCopy" boolean, basis text)
                where s.job_id = ? and s.outcome is null order by s.row_number
                """, job.by().subject(), utc(now), job.id());
    }

    void insertSteps(ImportJob job, Instant now) {
        run("""
                insert into legacy_document_step (document_id, version, verb, status, detail, made_by, made_at)
                select id, 0, 'imported', 'registered', content, ?, ?
                from legacy_document_import where job_id = ? and outcome is null order by row_number
                """, job.by().subject(), utc(now), job.id());
    }

    void insertChanges(ImportJob job, Instant now) {
        run("""
                insert into change (record_type, record_id, verb, province, public_before, public_after, subject, client,
                                    happened_at, version, after_digest, readers)
                select 'legacy-document', id, 'imported', province, false, false, ?, ?, ?, 0, record_digest,
                       case when country is not null then array[country] end
                from legacy_document_import where job_id = ? and outcome is null order by row_number
                """, job.by().subject(), job.by().client(), utc(now), job.id());
    }

    /** The documents that came in. */
    List<UUID> taken(ImportJob job) {
        String query = "select id from legacy_document_import where job_id = ? and outcome is null order by row_number";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, job.id());
            var taken = new ArrayList<UUID>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taken.add(rows.getObject(1, UUID.class));
                }
            }
            return taken;
        } catch (SQLException failed) {
            throw new IllegalStateException("the rows that came in could not be read", failed);
        }
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private void run(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the staged rows could not be taken into the register", failed);
        }
    }
}
