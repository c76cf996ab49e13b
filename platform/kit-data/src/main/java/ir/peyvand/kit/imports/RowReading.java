package ir.peyvand.kit.imports;

import ir.peyvand.kit.table.CellFault;
import ir.peyvand.kit.table.TableRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges the rows of one file, one by one, without looking at the register. */
@FunctionalInterface
public interface RowReading {

    /** What a single row comes to. */
    sealed interface Verdict {}

    /** @param cells one per staging column: text, numbers, booleans, UUIDs, byte arrays or null; JSON and arrays as text */
    record Staged(List<@Nullable Object> cells) implements Verdict {}

    /** @param reference what the row calls itself, for the report; null when it does not say or cannot be read */
    record Refused(@Nullable String reference, List<CellFault> faults) implements Verdict {}

    /** @param row sound: no formula, no control character, no cell without a column */
    Verdict read(TableRow row);
}
