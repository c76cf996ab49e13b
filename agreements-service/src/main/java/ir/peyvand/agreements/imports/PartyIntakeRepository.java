package ir.peyvand.agreements.imports;

import io.agroal.api.AgroalDataSource;
import ir.peyvand.kit.imports.ImportJob;
import ir.peyvand.kit.imports.StagedRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Gives the register the parties that staged rows name and that it does not have yet, under whatever spelling. */
@ApplicationScoped
class PartyIntakeRepository {

    private static final String NAMED = """
            agreement_import s
            cross join jsonb_to_recordset(s.parties) as p (key text, fa text, folded text, en text, "keyEn" text,
                "foldedEn" text, kind text, level text, province text, country text)
            """;

    private final StagedRows rows;

    PartyIntakeRepository(AgroalDataSource dataSource) {
        this.rows = new StagedRows(dataSource, "agreement_import");
    }

    void insertParties(ImportJob job, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        String by = job.by().subject();
        rows.runWith("""
                insert into party (id, kind, level, province, country, name, name_key, registrar, survivor, maker, created_at,
                                   modified_at, version)
                select id, kind, level, province, country, name, key, run.registrar, id, run.maker, run.now, run.now, 0
                from (select distinct on (p.key, p.country, coalesce(p.province, '')) uuidv7() as id, p.kind, p.level,
                             p.province, p.country, p.key,
                             jsonb_strip_nulls(jsonb_build_object('fa', p.fa, 'en', p.en)) as name
                      from %s
                      where s.job_id = ? and s.outcome is null and not exists (
                          select from party_name n join party k on k.id = n.party_id
                          where n.key = p.key and k.merged_into is null and k.country = p.country
                            and k.province is not distinct from p.province)
                      order by p.key, p.country, coalesce(p.province, ''), s.row_number) fresh
                cross join (select ?::text as registrar, ?::text as maker, ?::timestamptz as now) run
                """.formatted(NAMED), job.id(), job.by().province().orElse(null), by, at);
        rows.runWith("""
                insert into party_name (party_id, text, language, key, folded)
                select distinct on (k.id) k.id, p.fa, 'fa', p.key, p.folded
                from %s join party k on k.name_key = p.key and k.country = p.country
                        and k.province is not distinct from p.province and k.merged_into is null
                where s.job_id = ? and s.outcome is null
                  and not exists (select from party_name n where n.party_id = k.id)
                order by k.id, s.row_number
                """.formatted(NAMED), job.id());
        rows.runWith("""
                insert into party_name (party_id, text, language, key, folded)
                select distinct on (k.id) k.id, p.en, 'en', p."keyEn", p."foldedEn"
                from %s join party k on k.name_key = p.key and k.country = p.country
                        and k.province is not distinct from p.province and k.merged_into is null
                where s.job_id = ? and s.outcome is null and k.name->>'en' = p.en
                order by k.id, s.row_number on conflict do nothing
                """.formatted(NAMED), job.id());
        tell(job, at, by);
    }

    /** Parties that have names and no history are those that have just come in. */
    private void tell(ImportJob job, OffsetDateTime at, String by) {
        rows.runWith("""
                insert into change (record_type, record_id, verb, province, public_before, public_after, subject, client,
                                    happened_at, version)
                select 'party', k.id, 'imported', coalesce(k.province, k.registrar), true, true, ?, ?, ?, 0
                from party k where not exists (select from party_revision r where r.party_id = k.id) order by k.id
                """, by, job.by().client(), at);
        rows.runWith("""
                insert into party_revision (party_id, version, verb, content, made_by, made_at)
                select k.id, 0, 'imported', jsonb_strip_nulls(jsonb_build_object('kind', k.kind, 'level', k.level,
                       'province', k.province, 'country', k.country, 'name', k.name)), ?, ?
                from party k where not exists (select from party_revision r where r.party_id = k.id)
                """, by, at);
    }
}
