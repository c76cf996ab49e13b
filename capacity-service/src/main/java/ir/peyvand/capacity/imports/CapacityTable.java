package ir.peyvand.capacity.imports;

import static ir.peyvand.kit.table.TableColumns.optional;
import static ir.peyvand.kit.table.TableColumns.required;

import ir.peyvand.capacity.capacity.CapacityView;
import ir.peyvand.capacity.capacity.Place;
import ir.peyvand.capacity.capacity.Quantity;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.table.TableColumns;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import ir.peyvand.kit.text.LocalizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The official table of capacities: exports have the columns of the import, so that what was exported can be sent again. */
public final class CapacityTable {

    /** The name of the sheet in spreadsheets. */
    public static final String SHEET = "ظرفیت‌ها";

    public static final TableColumns COLUMNS = TableColumns.of(
            optional("reference", "IR-03-PROD-0007"),
            required("province", "IR-03"),
            required("field", "production"),
            required("sector", "C28"),
            optional("product", "8413"),
            required("title_fa", "ساخت پمپ صنعتی در تبریز"),
            optional("title_en", "Industrial pumps made in Tabriz"),
            optional("description_fa", "خط تولید برای سفارش‌های صادراتی آماده است."),
            optional("description_en", "The line is ready for export orders."),
            optional("quantity", "45000"),
            optional("unit", "unit"),
            optional("period", "1404"),
            optional("investment_amount", "1250000.00"),
            optional("currency", "USD"),
            optional("latitude", "38.08"),
            optional("longitude", "46.29"),
            optional("target_countries", "TR;AZ"),
            optional("status", "draft"),
            optional("source", "استانداری"),
            optional("basis", "measured"));

    private CapacityTable() {}

    /** Begins a table of capacities; one {@link #row} for each. */
    public static TableWriter open(OutputStream out, TableFormat format) throws IOException {
        return TableWriter.open(out, format, SHEET, COLUMNS.names());
    }

    /** The cells of one capacity, in the order of the columns. */
    public static List<@Nullable Object> row(CapacityView capacity) {
        Quantity quantity = capacity.quantity();
        Money investment = capacity.investment();
        Place location = capacity.location();
        LocalizedText description = capacity.description() == null ? LocalizedText.EMPTY : capacity.description();
        return Arrays.asList(
                capacity.reference(),
                capacity.province(),
                capacity.field().code(),
                capacity.sector(),
                capacity.product(),
                text(capacity.title(), LocalizedText.PERSIAN),
                text(capacity.title(), LocalizedText.ENGLISH),
                text(description, LocalizedText.PERSIAN),
                text(description, LocalizedText.ENGLISH),
                quantity == null ? null : quantity.value().stripTrailingZeros(),
                quantity == null ? null : quantity.unit(),
                quantity == null ? null : quantity.period(),
                investment == null ? null : investment.amount(),
                investment == null ? null : investment.currency(),
                location == null ? null : location.latitude(),
                location == null ? null : location.longitude(),
                String.join(";", capacity.targetCountries()),
                capacity.status().code(),
                capacity.source(),
                capacity.basis());
    }

    private static @Nullable String text(LocalizedText text, String language) {
        return text.in(language).orElse(null);
    }
}
