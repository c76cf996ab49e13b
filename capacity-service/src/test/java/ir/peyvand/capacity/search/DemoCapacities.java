package ir.peyvand.capacity.search;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ir.peyvand.capacity.capacity.Place;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The demo records as the index takes them in, each with an id of its own that is the same in every run. */
final class DemoCapacities {

    private static final byte[] NO_ITEM = "{}".getBytes(StandardCharsets.UTF_8);
    static final Set<String> PUBLIC = Set.of("public");

    private static final Instant FIRST_CONFIRMED = Instant.parse("2025-01-01T00:00:00Z");
    static final NameCodes NAMES = new NameCodes(new ReferenceRegister());

    private DemoCapacities() {}

    static List<CapacityDocument> all() {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(DemoCapacities.class.getResourceAsStream("/demo/capacities.csv")),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(DemoCapacities::document).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UUID id(String reference) {
        return UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8));
    }

    private static CapacityDocument document(NamedCsvRecord row) {
        String reference = row.getField("reference");
        String province = row.getField("province");
        String field = row.getField("field");
        String sector = row.getField("sector");
        String product = orNull(row.getField("product"));
        List<String> countries = List.of(row.getField("target_countries").split(";"));
        Instant confirmed = FIRST_CONFIRMED.plus(Duration.ofHours(Math.floorMod(reference.hashCode(), 8_000)));
        boolean published = row.getField("status").equals("published");
        return new CapacityDocument(
                id(reference),
                NO_ITEM,
                reference,
                List.of(row.getField("title_fa"), row.getField("title_en")),
                List.of(row.getField("description_fa")),
                province,
                field,
                sector,
                product,
                row.getField("status"),
                countries,
                null,
                orNull(row.getField("period")),
                orNull(row.getField("currency")),
                decimal(row.getField("quantity")),
                decimal(row.getField("investment_amount")),
                new Place(Double.parseDouble(row.getField("latitude")), Double.parseDouble(row.getField("longitude"))),
                confirmed,
                confirmed,
                null,
                published ? Set.of("public", province) : Set.of(province));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable BigDecimal decimal(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
