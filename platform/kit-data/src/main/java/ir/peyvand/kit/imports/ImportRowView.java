package ir.peyvand.kit.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.table.CellFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param row from 1 for the first row under the header
 * @param reference of the record, as the file says or as it was given
 * @param duplicateOf reference of the record that was there before
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ImportRowView(
        int row,
        RowOutcome outcome,
        @Nullable String reference,
        @Nullable String duplicateOf,
        List<CellFault> errors) {}
