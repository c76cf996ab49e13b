package ir.peyvand.kit.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two kinds of table that offices exchange: CSV (RFC 4180, UTF-8) and XLSX (ECMA-376 spreadsheet). */
public enum TableFormat {
    CSV(TableFormat.CSV_MEDIA_TYPE, "csv"),
    XLSX(TableFormat.XLSX_MEDIA_TYPE, "xlsx");

    public static final String CSV_MEDIA_TYPE = "text/csv";
    public static final String XLSX_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final String extension;

    TableFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** For a {@code Content-Type} header: CSV says its charset and that it has a header row (RFC 7111). */
    public String contentType() {
        return this == CSV ? mediaType + "; charset=UTF-8; header=present" : mediaType;
    }

    /** The ending of file names, without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * @param mediaType a {@code Content-Type}, parameters are ignored
     * @return empty for any other media type
     */
    public static Optional<TableFormat> fromMediaType(String mediaType) {
        int parameters = mediaType.indexOf(';');
        String bare = (parameters < 0 ? mediaType : mediaType.substring(0, parameters)).strip();
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(bare.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
