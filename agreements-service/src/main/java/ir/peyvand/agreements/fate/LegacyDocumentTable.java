package ir.peyvand.agreements.fate;

import static ir.peyvand.kit.table.TableColumns.optional;
import static ir.peyvand.kit.table.TableColumns.required;

import ir.peyvand.kit.table.TableColumns;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.time.SolarHijri;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The official table of old documents: exports have the columns of the import, so that what was exported can be sent again.
 * The columns that only tell, the days in the solar Hijri calendar and how far the fate is, are not read.
 */
public final class LegacyDocumentTable {

    /** The name of the sheet in spreadsheets. */
    public static final String SHEET = "اسناد کهنه";

    public static final TableColumns COLUMNS = TableColumns.of(
            optional("reference", "OLD-016"),
            required("title_fa", "تفاهم‌نامهٔ همکاری‌های بازرگانی و مرزی استان آذربایجان شرقی با استان ارزروم"),
            optional("title_en", "Memorandum on trade and border cooperation, East Azerbaijan with Erzurum Province"),
            required("province", "IR-03"),
            optional("country", "TR"),
            optional("counterpart_fa", "استان ارزروم"),
            optional("counterpart_en", "Erzurum Province"),
            optional("kind", "mou"),
            optional("signed_on", "1384/07/12"),
            optional("signed_on_solar_hijri", "1384-07-12"),
            optional("subject_areas", "export-import;tourism"),
            optional("valid_until", "1389/07/12"),
            optional("valid_until_solar_hijri", "1389-07-12"),
            optional("scanned_copy", "yes"),
            optional("status", "registered"),
            optional("fate", ""),
            optional("basis", "measured"));

    private LegacyDocumentTable() {}

    /** Begins a table of old documents; one {@link #row} for each. */
    static TableWriter open(OutputStream out, TableFormat format) throws IOException {
        return TableWriter.open(out, format, SHEET, COLUMNS.names());
    }

    /** The cells of one document, in the order of the columns. */
    static List<@Nullable Object> row(LegacyDocumentView document) {
        LocalizedText counterpart = document.counterpart() == null ? LocalizedText.EMPTY : document.counterpart();
        return Arrays.asList(
                document.reference(),
                document.title().in(LocalizedText.PERSIAN).orElse(null),
                document.title().in(LocalizedText.ENGLISH).orElse(null),
                document.province(),
                document.country(),
                counterpart.in(LocalizedText.PERSIAN).orElse(null),
                counterpart.in(LocalizedText.ENGLISH).orElse(null),
                document.kind() == null ? null : document.kind().code(),
                document.signedOn(),
                solar(document.signedOn()),
                String.join(";", document.subjectAreas()),
                document.validUntil(),
                solar(document.validUntil()),
                document.scannedCopy() == null ? null : document.scannedCopy() ? "yes" : "no",
                document.status().code(),
                document.decision() == null ? null : document.decision().fate().code(),
                document.basis());
    }

    private static @Nullable String solar(@Nullable LocalDate day) {
        return day == null ? null : SolarHijri.from(day).toString();
    }
}
