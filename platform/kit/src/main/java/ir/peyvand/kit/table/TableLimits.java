package ir.peyvand.kit.table;

/**
 * How large a table that somebody else made may be.
 *
 * @param rows most rows under the header
 * @param columns most cells in a row
 * @param cellLength most UTF-16 units in a cell; a longer cell is a fault of its row
 * @param unpackedBytes most bytes that a packed table (XLSX) may unpack to, over all its parts
 * @param packedRatio most bytes that one packed byte may unpack to, judged once 16 MiB are unpacked
 */
public record TableLimits(int rows, int columns, int cellLength, long unpackedBytes, int packedRatio) {

    /** A million rows of 200 columns, cells as long as Excel allows, a gigabyte unpacked. */
    public static final TableLimits DEFAULT = new TableLimits(1_048_575, 200, 32_767, 1L << 30, 200);

    /** What one quoted cell may hold before the file counts as broken, for example by a quote that never closes. */
    int hardCellLength() {
        return Math.max(cellLength, 4_096) * 8;
    }
}
