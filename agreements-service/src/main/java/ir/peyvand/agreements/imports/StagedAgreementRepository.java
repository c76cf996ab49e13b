package ir.peyvand.agreements.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import ir.peyvand.agreements.similarity.RewordedAgreements;
import ir.peyvand.kit.imports.StagedRows;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds, among the staged rows of one job, those that are not new: against the register and within the file. Each step looks
 * only at rows that no earlier step has decided.
 */
@ApplicationScoped
class StagedAgreementRepository {

    private static final String TAKEN = StagedRows.fault(
            "reference",
            "s.reference",
            "reference-taken",
            "این شناسه از آن سند دیگری است",
            "The reference belongs to another agreement");

    private static final String NEEDS_APPROVAL = StagedRows.fault(
            "status",
            "s.status",
            "needs-approval",
            "سند تازه پیش‌نویس است؛ کسی جز نویسنده باید آن را تأیید کند",
            "A new agreement is a draft; somebody other than its author has to approve it");

    private static final String ONE_PARTY = StagedRows.fault(
            "party_b_fa",
            "null::text",
            "repeated-party",
            "هر دو نام در دفتر طرف‌ها یکی هستند",
            "Both names are one party of the register");

    private final StagedRows rows;
    private final EntityManager entities;
    private final ObjectMapper json;

    StagedAgreementRepository(AgroalDataSource dataSource, EntityManager entities, ObjectMapper json) {
        this.rows = new StagedRows(dataSource, "agreement_import");
        this.entities = entities;
        this.json = json;
    }

    /** Until the end of the transaction: two writers at once would not see each other's agreements or parties. */
    void keepOtherWritersOut() {
        rows.keepOthersOut("agreement import");
        rows.keepOthersOut("party register");
    }

    /** The register has the reference: for the same document the row is a duplicate, for another one it is taken. */
    void markReferencesTaken(UUID job) {
        rows.run(job, """
                update agreement_import s
                set outcome = case when a.content_digest = s.content_digest then 'duplicate' else 'rejected' end,
                    duplicate_of = case when a.content_digest = s.content_digest then a.reference end,
                    errors = case when a.content_digest <> s.content_digest then %s end
                from agreement a where s.job_id = ? and a.reference = s.reference
                """.formatted(TAKEN));
    }

    /** The register has the document under another reference; served by agreement_content_digest. */
    void markRegistered(UUID job) {
        rows.run(job, """
                update agreement_import s set outcome = 'duplicate', duplicate_of = same.reference
                from (select s.row_number, min(a.reference) as reference
                      from agreement_import s join agreement a on a.content_digest = s.content_digest
                      where s.job_id = ? and s.outcome is null group by s.row_number) same
                where s.job_id = ? and s.row_number = same.row_number
                """);
    }

    /** An earlier row of the file has the reference. */
    void markRepeatedReferences(UUID job) {
        rows.run(job, """
                update agreement_import s
                set outcome = case when again.same then 'duplicate' else 'rejected' end,
                    duplicate_of = case when again.same then s.reference end,
                    errors = case when not again.same then %s end
                from (select row_number, content_digest = first_value(content_digest) over file as same,
                             row_number() over file as place
                      from agreement_import where job_id = ? and outcome is null and reference is not null
                      window file as (partition by reference order by row_number)) again
                where s.job_id = ? and s.row_number = again.row_number and again.place > 1
                """.formatted(TAKEN));
    }

    void markRepeatedContents(UUID job) {
        rows.markRepeated(job, "content_digest");
    }

    /** What is left and has a day of signing, in the order of the file. */
    List<RewordedAgreements.Row> signedRows(UUID job) {
        List<Tuple> found = Tuples.of(entities, """
                        select row_number, cast(content->'title' as text) as title, cast(signed_on as text) as day,
                               (select string_agg(named.fa, chr(10)) from jsonb_to_recordset(parties) as named (fa text))
                                   as parties,
                               array_to_string(provinces, ',') as provinces, array_to_string(countries, ',') as countries,
                               (select string_agg(area, ',') from jsonb_array_elements_text(content->'subjectAreas') area)
                                   as subjects
                        from agreement_import where job_id = :job and outcome is null and signed_on is not null
                        order by row_number
                        """).setParameter("job", job).getResultList();
        return found.stream()
                .map(row -> new RewordedAgreements.Row(
                        row.get("row_number", Integer.class),
                        title(row.get("title", String.class)),
                        List.of(row.get("parties", String.class).split("\n")),
                        codes(row.get("provinces", String.class)),
                        codes(row.get("countries", String.class)),
                        codes(row.get("subjects", String.class)),
                        LocalDate.parse(row.get("day", String.class))))
                .toList();
    }

    private LocalizedText title(String text) {
        try {
            return json.readValue(text, LocalizedText.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("staged rows hold titles", impossible);
        }
    }

    private static Set<String> codes(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }

    /** The same document in other words, by the number of the row that repeats it. */
    void markReworded(UUID job, Map<Integer, RewordedAgreements.Original> originals) {
        if (originals.isEmpty()) {
            return;
        }
        Integer[] numbers = originals.keySet().toArray(Integer[]::new);
        entities.createNativeQuery("""
                        update agreement_import s
                        set outcome = 'duplicate', duplicate_of = nullif(same.reference, ''), first_row = same.first_row
                        from unnest(cast(:numbers as int[]), cast(:references as text[]), cast(:firsts as int[]))
                            as same (number, reference, first_row)
                        where s.job_id = :job and s.row_number = same.number
                        """)
                .setParameter("job", job)
                .setParameter("numbers", numbers)
                .setParameter("references", references(originals.values()))
                .setParameter("firsts", firsts(originals.values()))
                .executeUpdate();
    }

    private static String[] references(Collection<RewordedAgreements.Original> originals) {
        return originals.stream()
                .map(original -> original.reference().orElse(""))
                .toArray(String[]::new);
    }

    private static @Nullable Integer[] firsts(Collection<RewordedAgreements.Original> originals) {
        return originals.stream().map(original -> original.row().orElse(null)).toArray(Integer[]::new);
    }

    /** Two names that differ and mean one party of the register. */
    void markOneParty(UUID job) {
        rows.run(job, """
                update agreement_import s set outcome = 'rejected', errors = %s
                where s.job_id = ? and s.outcome is null and exists (
                    select from jsonb_to_recordset(s.parties) as p (key text, province text, country text)
                    join party_name n on n.key = p.key join party k on k.id = n.party_id
                    where k.merged_into is null and k.country = p.country
                      and k.province is not distinct from p.province
                    group by k.id having count(distinct p.key) > 1)
                """.formatted(ONE_PARTY));
    }

    /** Author and approver differ: what an office imports begins as a draft. */
    void markSigned(UUID job) {
        rows.run(job, """
                update agreement_import s set outcome = 'rejected', errors = %s
                where s.job_id = ? and s.outcome is null and s.status <> 'draft'
                """.formatted(NEEDS_APPROVAL));
    }

    void nameFirstRows(UUID job) {
        rows.nameFirstRows(job);
    }
}
