package ir.peyvand.capacity.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.reference.RegionalGroup;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the index reads of the database: the sealed changes, and the records they speak of. */
@ApplicationScoped
class IndexRepository {

    /** Rows a rebuild reads at a time, so that it holds no transaction open and little memory. */
    private static final int BATCH = 2000;

    private static final String COLUMNS = """
            select id, version, reference, title::text, description::text, province, field, sector, product, status,
                   target_countries, period, currency, quantity, investment_amount, latitude, longitude,
                   confirmed_at, modified_at, withdrawn_at
            from capacity
            """;

    /** Served by the primary key. */
    private static final String BY_ID = COLUMNS + " where id = any (?)";

    /** Served by the primary key, in its order. */
    private static final String AFTER_ID = COLUMNS + " where id > ? order by id limit ?";

    /** Served by change_number. */
    private static final String CHANGES =
            "select number, record_id from change where number > ? order by number limit ?";

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final AgroalDataSource dataSource;
    private final ReferenceRegister register;
    private final ObjectMapper json;

    IndexRepository(AgroalDataSource dataSource, ReferenceRegister register, ObjectMapper json) {
        this.dataSource = dataSource;
        this.register = register;
        this.json = json;
    }

    /** The number of the last sealed change; 0 when there is none. */
    long lastNumber() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select coalesce(max(number), 0) from change");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("the last change could not be read", failed);
        }
    }

    /** The records changed after a number, as they are now; empty changes when there are none. */
    IndexChanges changesAfter(long number, int limit) {
        Set<UUID> ids = new LinkedHashSet<>();
        long last = number;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(CHANGES)) {
            select.setLong(1, number);
            select.setInt(2, limit);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last = row.getLong(1);
                    ids.add(row.getObject(2, UUID.class));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("changes could not be read", failed);
        }
        List<CapacityDocument> present = ids.isEmpty() ? List.of() : findAll(ids);
        present.forEach(document -> ids.remove(document.id()));
        return new IndexChanges(present, ids, last);
    }

    private List<CapacityDocument> findAll(Collection<UUID> ids) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(BY_ID)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            return read(select);
        } catch (SQLException failed) {
            throw new IllegalStateException("changed capacities could not be read", failed);
        }
    }

    /** Every record, batch by batch; what changes meanwhile comes again with the changes. */
    Iterator<CapacityDocument> all() {
        return new Iterator<>() {
            private UUID last = new UUID(0, 0);
            private Iterator<CapacityDocument> batch = batchAfter(last);

            @Override
            public boolean hasNext() {
                if (!batch.hasNext()) {
                    batch = batchAfter(last);
                }
                return batch.hasNext();
            }

            @Override
            public CapacityDocument next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                CapacityDocument document = batch.next();
                last = document.id();
                return document;
            }
        };
    }

    private Iterator<CapacityDocument> batchAfter(UUID after) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(AFTER_ID)) {
            select.setObject(1, after);
            select.setInt(2, BATCH);
            return read(select).iterator();
        } catch (SQLException failed) {
            throw new IllegalStateException("capacities could not be read", failed);
        }
    }

    private List<CapacityDocument> read(PreparedStatement select) throws SQLException {
        var documents = new ArrayList<CapacityDocument>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                documents.add(document(row));
            }
        }
        return documents;
    }

    private CapacityDocument document(ResultSet row) throws SQLException {
        String province = row.getString("province");
        String field = row.getString("field");
        String sector = row.getString("sector");
        @Nullable String product = row.getString("product");
        String status = row.getString("status");
        List<String> targets =
                Arrays.asList((String[]) row.getArray("target_countries").getArray());
        double latitude = row.getDouble("latitude");
        boolean hasPlace = !row.wasNull();
        return new CapacityDocument(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("reference"),
                persianFirst(row.getString("title")),
                persianFirst(row.getString("description")),
                province,
                field,
                sector,
                product,
                status,
                targets,
                register.regionalGroupOf(province).map(RegionalGroup::code).orElse(null),
                row.getString("period"),
                row.getString("currency"),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("investment_amount"),
                hasPlace ? new CapacityDocument.Place(latitude, row.getDouble("longitude")) : null,
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
                row.getObject("modified_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                Visibility.of(province, status));
    }

    private List<String> persianFirst(String texts) {
        try {
            Map<String, String> byLanguage = json.readValue(texts, TEXTS);
            var ordered = new ArrayList<String>();
            byLanguage.forEach(
                    (language, text) -> ordered.add(language.equals(LocalizedText.PERSIAN) ? 0 : ordered.size(), text));
            return ordered;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the database keeps texts as JSON", broken);
        }
    }
}
