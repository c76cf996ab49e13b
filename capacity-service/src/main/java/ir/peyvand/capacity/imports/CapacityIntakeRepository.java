package ir.peyvand.capacity.imports;

import io.agroal.api.AgroalDataSource;
import ir.peyvand.kit.imports.ImportJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Takes the staged rows that nothing speaks against into the register, in sets. */
@ApplicationScoped
class CapacityIntakeRepository {

    /** Stands as the checker of records that the operator brings in already verified, at the initial load. */
    private static final String VERIFIED_BEFORE_IMPORT = "verified-before-import";

    private final AgroalDataSource dataSource;

    CapacityIntakeRepository(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Rows without a reference get the next ones of their province and field, in the order of the file. */
    void giveReferences(ImportJob job) {
        // first past the numbers the file itself brings
        run("""
                insert into capacity_reference (province, field, last_number)
                select province, field, max(split_part(reference, '-', 4)::int) from capacity_import
                where job_id = ? and outcome is null and reference is not null group by province, field
                order by province, field
                on conflict (province, field)
                do update set last_number = greatest(capacity_reference.last_number, excluded.last_number)
                """, job.id());
        run("""
                with wanted as (
                    select row_number, province, field,
                           row_number() over (partition by province, field order by row_number) as place,
                           count(*) over (partition by province, field) as rows
                    from capacity_import where job_id = ? and outcome is null and reference is null
                ), given as (
                    insert into capacity_reference (province, field, last_number)
                    select distinct province, field, rows from wanted order by province, field
                    on conflict (province, field)
                    do update set last_number = capacity_reference.last_number + excluded.last_number
                    returning province, field, last_number
                )
                update capacity_import s
                set reference = s.province || '-' || case s.field when 'tourism' then 'TOUR' when 'production' then 'PROD'
                                                     when 'trade' then 'TRAD' else 'INVE' end
                                || '-' || case when number < 10000 then lpad(number::text, 4, '0') else number::text end
                from (select w.row_number, g.last_number - w.rows + w.place as number
                      from wanted w join given g using (province, field)) numbered
                where s.job_id = ? and s.row_number = numbered.row_number
                """, job.id(), job.id());
    }

    void insertCapacities(ImportJob job, Instant now) {
        run("""
                insert into capacity (id, reference, province, field, sector, product, title, description, quantity, unit,
                                      period, investment_amount, currency, latitude, longitude, target_countries, source,
                                      basis, status, content_digest, maker, verified_by, verified_at, published_at,
                                      confirmed_at, created_at, modified_at, version)
                select s.id, s.reference, s.province, s.field, c.sector, c.product, c.title, coalesce(c.description, '{}'),
                       (c.quantity->>'value')::numeric, c.quantity->>'unit', c.quantity->>'period',
                       (c.investment->>'amount')::numeric, c.investment->>'currency',
                       (c.location->>'latitude')::double precision, (c.location->>'longitude')::double precision,
                       array(select jsonb_array_elements_text(c."targetCountries")), c.source, c.basis, s.status,
                       s.content_digest, run.maker,
                       case when s.status in ('verified', 'published') then run.checker end,
                       case when s.status in ('verified', 'published') then run.now end,
                       case when s.status = 'published' then run.now end,
                       run.now, run.now, run.now, 0
                from capacity_import s
                cross join (select ?::text as maker, ?::text as checker, ?::timestamptz as now) run
                cross join jsonb_to_record(s.content) as c(sector text, product text, title jsonb, description jsonb,
                    quantity jsonb, investment jsonb, location jsonb, "targetCountries" jsonb, source text, basis text)
                where s.job_id = ? and s.outcome is null order by s.row_number
                """, job.by().subject(), VERIFIED_BEFORE_IMPORT, utc(now), job.id());
    }

    void insertRevisions(ImportJob job, Instant now) {
        run("""
                insert into capacity_revision (capacity_id, version, content, made_by, made_at)
                select id, 0, content, ?, ? from capacity_import where job_id = ? and outcome is null order by row_number
                """, job.by().subject(), utc(now), job.id());
    }

    void insertChanges(ImportJob job, Instant now) {
        run("""
                insert into change (record_type, record_id, verb, province, public_before, public_after, subject, client,
                                    happened_at, version, after_digest)
                select 'capacity', id, 'imported', province, false, status = 'published', ?, ?, ?, 0, record_digest
                from capacity_import where job_id = ? and outcome is null order by row_number
                """, job.by().subject(), job.by().client(), utc(now), job.id());
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
