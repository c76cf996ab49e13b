package ir.peyvand.kit.origin;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads the rows of linked tables; which rows, {@link LinkedRecords} says. */
@ApplicationScoped
public class LinkedRowRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    LinkedRowRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** @param sql with the columns that {@link LinkedRecords} names */
    List<LinkedRecord> select(LinkedTable table, String sql, Conditions... conditions) {
        var query = Tuples.of(entities, sql);
        for (Conditions some : conditions) {
            some.bind(query);
        }
        List<Tuple> found = query.getResultList();
        return found.stream().map(row -> record(table, row)).toList();
    }

    private LinkedRecord record(LinkedTable table, Tuple row) {
        UUID id = row.get("id", UUID.class);
        return new LinkedRecord(
                new RecordUrn(table.type(), id),
                table.type(),
                text(row.get("link_title", String.class)),
                row.get("link_status", String.class),
                table.href() + id,
                row.get("link_reference", String.class),
                row.get("modified_at", Instant.class),
                urns(row.get("link_origins", String.class)),
                urns(row.get("link_results", String.class)));
    }

    /** An origin that is written in another way names a record of no service. */
    private static List<RecordUrn> urns(String names) {
        return Arrays.stream(names.split(" ", -1))
                .flatMap(name -> RecordUrn.parse(name).stream())
                .distinct()
                .toList();
    }

    private LocalizedText text(String title) {
        return PlainJson.read(json, title, LocalizedText.class);
    }
}
