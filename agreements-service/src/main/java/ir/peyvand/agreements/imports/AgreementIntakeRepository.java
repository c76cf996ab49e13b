package ir.peyvand.agreements.imports;

import io.agroal.api.AgroalDataSource;
import ir.peyvand.kit.imports.ImportJob;
import ir.peyvand.kit.imports.StagedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Takes the staged rows that nothing speaks against into the register, in sets. */
@ApplicationScoped
class AgreementIntakeRepository {

    private final StagedRows rows;
    private final EntityManager entities;

    AgreementIntakeRepository(AgroalDataSource dataSource, EntityManager entities) {
        this.rows = new StagedRows(dataSource, "agreement_import");
        this.entities = entities;
    }

    /** Rows without a reference get the next ones of their province and kind, in the order of the file. */
    void giveReferences(ImportJob job) {
        // first past the numbers the file itself brings
        rows.runWith("""
                insert into agreement_reference (province, kind, last_number)
                select lead_province, kind, max(substr(reference, 11)::int) from agreement_import
                where job_id = ? and outcome is null
                  and reference ~ ('^' || lead_province || '-' || reference_part || '-[0-9]{4,8}$')
                group by lead_province, kind order by lead_province, kind
                on conflict (province, kind)
                do update set last_number = greatest(agreement_reference.last_number, excluded.last_number)
                """, job.id());
        rows.runWith("""
                with wanted as (
                    select row_number, lead_province, kind,
                           row_number() over (partition by lead_province, kind order by row_number) as place,
                           count(*) over (partition by lead_province, kind) as rows
                    from agreement_import where job_id = ? and outcome is null and reference is null
                ), given as (
                    insert into agreement_reference (province, kind, last_number)
                    select distinct lead_province, kind, rows from wanted order by lead_province, kind
                    on conflict (province, kind)
                    do update set last_number = agreement_reference.last_number + excluded.last_number
                    returning province, kind, last_number
                )
                update agreement_import s
                set reference = s.lead_province || '-' || s.reference_part || '-'
                                || lpad(number::text, greatest(4, length(number::text)), '0')
                from (select w.row_number, g.last_number - w.rows + w.place as number
                      from wanted w join given g on g.province = w.lead_province and g.kind = w.kind) numbered
                where s.job_id = ? and s.row_number = numbered.row_number
                """, job.id(), job.id());
    }

    void insertAgreements(ImportJob job, Instant now) {
        rows.runWith("""
                insert into agreement (id, reference, kind, lead_province, level, title, title_key, provinces, countries,
                                       subject_areas, valid_until, renewal, follows_parent, languages, expected_direct_jobs,
                                       expected_investment, currency, basis, status, content_digest, author, signed_on,
                                       created_at, modified_at, version)
                select s.id, s.reference, s.kind, s.lead_province, s.level, c.title, s.title_key, s.provinces, s.countries,
                       array(select jsonb_array_elements_text(c."subjectAreas")), c."validUntil", c.renewal, true,
                       array(select jsonb_array_elements_text(c.languages)), c."expectedDirectJobs",
                       (c."expectedInvestment"->>'amount')::numeric, c."expectedInvestment"->>'currency', c.basis, s.status,
                       s.content_digest, run.author, s.signed_on, run.now, run.now, 0
                from agreement_import s
                cross join (select ?::text as author, ?::timestamptz as now) run
                cross join jsonb_to_record(s.content) as c(title jsonb, "subjectAreas" jsonb, "validUntil" date, renewal text,
                    languages jsonb, "expectedDirectJobs" int, "expectedInvestment" jsonb, basis text)
                where s.job_id = ? and s.outcome is null order by s.row_number
                """, job.by().subject(), utc(now), job.id());
    }

    /** Each under the party that the register knows by that name. */
    void insertParties(ImportJob job) {
        rows.runWith("""
                insert into agreement_party (agreement_id, position, party_id, side, role)
                select s.id, p.place - 1, known.id, p.side, 'signatory'
                from agreement_import s
                cross join rows from (jsonb_to_recordset(s.parties) as (side text, key text, province text, country text))
                    with ordinality as p (side, key, province, country, place)
                cross join lateral (
                    select k.id from party_name n join party k on k.id = n.party_id
                    where n.key = p.key and k.merged_into is null and k.country = p.country
                      and k.province is not distinct from p.province order by k.id limit 1) known
                where s.job_id = ? and s.outcome is null
                """, job.id());
    }

    /** What came in signed was signed by everybody on that day. */
    void insertSignatures(ImportJob job, Instant now) {
        rows.runWith("""
                insert into agreement_action (agreement_id, party_id, kind, done_on, recorded_by, recorded_at)
                select s.id, named.party_id, 'signed', s.signed_on, ?, ?
                from agreement_import s join agreement_party named on named.agreement_id = s.id
                where s.job_id = ? and s.outcome is null and s.signed_on is not null
                """, job.by().subject(), utc(now), job.id());
    }

    /** The agreements that came in, in the order of the file. */
    List<UUID> imported(ImportJob job) {
        List<?> ids = entities.createNativeQuery(
                        "select id from agreement_import where job_id = :job and outcome is null order by row_number")
                .setParameter("job", job.id())
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
