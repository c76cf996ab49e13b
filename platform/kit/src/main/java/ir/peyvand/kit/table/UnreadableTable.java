package ir.peyvand.kit.table;

import ir.peyvand.kit.text.LocalizedText;
import java.util.List;

/**
 * The file as a whole cannot be taken: not the format it claims, not UTF-8, a header that does not fit, larger than
 * allowed. Nothing was read from it that may be used.
 */
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient LocalizedText detail;
    private final transient List<CellFault> faults;

    UnreadableTable(String code, String persian, String english, List<CellFault> faults) {
        super(code + ": " + english, null, false, false);
        this.code = code;
        this.detail = LocalizedText.of(persian, english);
        this.faults = List.copyOf(faults);
    }

    UnreadableTable(String code, String persian, String english) {
        this(code, persian, english, List.of());
    }

    static UnreadableTable notUtf8(long row) {
        return new UnreadableTable(
                "not-utf-8",
                "متن پرونده UTF-8 نیست؛ نخستین نویسهٔ نادرست در ردیف " + row + " است",
                "The file is not UTF-8; the first wrong character is in row " + row);
    }

    static UnreadableTable malformedCsv(long row) {
        return new UnreadableTable(
                "malformed-csv",
                "گیومه‌های پرونده از ردیف " + row + " به بعد درست بسته نشده است",
                "From row " + row + " on the quotes of the file do not close as they should");
    }

    static UnreadableTable malformedXlsx() {
        return new UnreadableTable(
                "malformed-xlsx", "پرونده یک کاربرگ XLSX سالم نیست", "The file is not a sound XLSX workbook");
    }

    static UnreadableTable unpacksTooLarge() {
        return new UnreadableTable(
                "unpacks-too-large",
                "پرونده پس از باز شدن بزرگ‌تر از اندازهٔ مجاز می‌شود",
                "The file unpacks to more than is allowed");
    }

    static UnreadableTable tooManyRows(int limit) {
        return new UnreadableTable(
                "too-many-rows", "پرونده بیش از " + limit + " ردیف دارد", "The file has more than " + limit + " rows");
    }

    static UnreadableTable tooManyColumns(int limit) {
        return new UnreadableTable(
                "too-many-columns",
                "پرونده بیش از " + limit + " ستون دارد",
                "The file has more than " + limit + " columns");
    }

    static UnreadableTable empty() {
        return new UnreadableTable("empty-table", "پرونده ردیف سرستون ندارد", "The file has no header row");
    }

    public String code() {
        return code;
    }

    public LocalizedText detail() {
        return detail;
    }

    /** The columns that do not fit, when it is the header that was refused. */
    public List<CellFault> faults() {
        return faults;
    }
}
