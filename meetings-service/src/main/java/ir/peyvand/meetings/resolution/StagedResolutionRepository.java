package ir.peyvand.meetings.resolution;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import ir.peyvand.kit.imports.StagedRows;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.table.CellFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The staged rows of one import, and what the register has of them already. */
@ApplicationScoped
class StagedResolutionRepository {

    /** One row. */
    record Row(
            int number,
            @Nullable String province,
            String decidingBody,
            @Nullable String leadBody,
            String coActors,
            ResolutionContent content,
            String titleKey,
            @Nullable String reference) {}

    private final StagedRows rows;
    private final EntityManager entities;
    private final ObjectMapper json;

    StagedResolutionRepository(AgroalDataSource dataSource, EntityManager entities, ObjectMapper json) {
        this.rows = new StagedRows(dataSource, "resolution_import");
        this.entities = entities;
        this.json = json;
    }

    /** Until the end of the transaction: two imports at once would not see each other's resolutions. */
    void keepOtherWritersOut() {
        rows.keepOthersOut("resolution import");
    }

    /** Those that are neither refused nor found to be duplicates, in the order of the file. */
    List<Row> undecided(UUID job) {
        List<Tuple> found = Tuples.of(entities, """
                        select row_number, province, deciding_body, lead_body, co_actors, cast(content as text) as content,
                               title_key, reference
                        from resolution_import where job_id = :job and outcome is null order by row_number
                        """).setParameter("job", job).getResultList();
        return found.stream()
                .map(row -> new Row(
                        row.get("row_number", Integer.class),
                        row.get("province", String.class),
                        row.get("deciding_body", String.class),
                        row.get("lead_body", String.class),
                        row.get("co_actors", String.class),
                        content(row.get("content", String.class)),
                        row.get("title_key", String.class),
                        row.get("reference", String.class)))
                .toList();
    }

    void duplicate(UUID job, int row, String of) {
        rows.runWith(
                "update resolution_import set outcome = 'duplicate', duplicate_of = ? where job_id = ? and row_number = ?",
                of,
                job,
                row);
    }

    void reject(UUID job, int row, List<CellFault> faults) {
        rows.runWith(
                "update resolution_import set outcome = 'rejected', errors = cast(? as jsonb)"
                        + " where job_id = ? and row_number = ?",
                write(faults),
                job,
                row);
    }

    /** The content with the bodies that it names. */
    void settle(UUID job, int row, ResolutionContent content) {
        rows.runWith(
                "update resolution_import set content = cast(? as jsonb) where job_id = ? and row_number = ?",
                write(content),
                job,
                row);
    }

    void imported(UUID job, int row, String reference) {
        rows.runWith(
                "update resolution_import set reference = ? where job_id = ? and row_number = ?", reference, job, row);
    }

    /** The bodies with this name, however it is spelt; served by body_name_key. */
    List<UUID> bodiesNamed(String key) {
        List<?> found = entities.createNativeQuery("select distinct body_id from body_name where key = :key")
                .setParameter("key", key)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** A resolution of the register: its reference and title. */
    record Known(String reference, String title) {}

    /** Served by resolution_body. */
    List<Known> decidedBy(UUID body) {
        List<Tuple> found = Tuples.of(
                        entities, "select reference, title->>'fa' as title from resolution where deciding_body = :body")
                .setParameter("body", body)
                .getResultList();
        return found.stream()
                .map(row -> new Known(row.get("reference", String.class), row.get("title", String.class)))
                .toList();
    }

    boolean isTaken(Optional<String> reference) {
        return reference
                .map(given -> !entities.createNativeQuery("select 1 from resolution where reference = :reference")
                        .setParameter("reference", given)
                        .getResultList()
                        .isEmpty())
                .orElse(false);
    }

    private ResolutionContent content(String stored) {
        return PlainJson.read(json, stored, ResolutionContent.class);
    }

    private String write(Object value) {
        return PlainJson.text(json, value);
    }
}
