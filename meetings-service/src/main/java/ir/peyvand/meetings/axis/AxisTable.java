package ir.peyvand.meetings.axis;

import static ir.peyvand.kit.table.TableColumns.optional;
import static ir.peyvand.kit.table.TableColumns.required;

import ir.peyvand.kit.table.TableColumns;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import ir.peyvand.kit.text.LocalizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The official table of axes: exports have the columns of the import, so that what was exported can be sent again. The
 * columns that only tell, reference, status and weight, are not read.
 */
public final class AxisTable {

    /** The name of the sheet in spreadsheets. */
    public static final String SHEET = "محورها";

    public static final TableColumns COLUMNS = TableColumns.of(
            optional("number", "21"),
            required("working_group", "NON_OIL_EXPORTS"),
            required("kind", "PROBLEM"),
            required("title_fa", "توقف کامیون‌های صادراتی در گمرک بازرگان"),
            optional("title_en", "Export lorries held up at Bazargan customs"),
            optional("body_fa", "کامیون‌ها تا شش روز پشت دروازه می‌مانند و بار فاسدشدنی از میان می‌رود."),
            optional("body_en", "Lorries wait up to six days at the gate, and perishable goods are lost."),
            optional("cause_fa", "کمبود نیروی ارزیاب در نوبت شب"),
            optional("evidence_fa", "آمار سه‌ماههٔ گمرک"),
            optional("legal_basis_fa", "مادهٔ ۳ قانون امور گمرکی"),
            optional("subject", "transit"),
            optional("province", "IR-04"),
            optional("provinces", "IR-04;IR-03"),
            optional("countries", "TR"),
            optional("meeting", "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10"),
            optional("basis", "measured"),
            optional("reference", ""),
            optional("status", ""),
            optional("weight", ""));

    private AxisTable() {}

    /** Begins a table of axes; one {@link #row} for each. */
    static TableWriter open(OutputStream out, TableFormat format) throws IOException {
        return TableWriter.open(out, format, SHEET, COLUMNS.names());
    }

    /** The cells of one axis, in the order of the columns. */
    static List<@Nullable Object> row(AxisView axis) {
        return Arrays.asList(
                axis.number(),
                axis.workingGroup() == null ? null : axis.workingGroup().code(),
                axis.kind().code(),
                in(axis.title(), LocalizedText.PERSIAN),
                in(axis.title(), LocalizedText.ENGLISH),
                in(axis.body(), LocalizedText.PERSIAN),
                in(axis.body(), LocalizedText.ENGLISH),
                in(axis.cause(), LocalizedText.PERSIAN),
                in(axis.evidence(), LocalizedText.PERSIAN),
                in(axis.legalBasis(), LocalizedText.PERSIAN),
                axis.subject(),
                axis.province(),
                String.join(";", axis.provinces()),
                String.join(";", axis.countries()),
                axis.meeting() == null ? null : axis.meeting().toString(),
                null,
                axis.reference(),
                axis.status().code(),
                axis.weight().value());
    }

    private static @Nullable String in(@Nullable LocalizedText text, String language) {
        return text == null ? null : text.in(language).orElse(null);
    }
}
