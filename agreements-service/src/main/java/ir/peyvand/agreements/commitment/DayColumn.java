package ir.peyvand.agreements.commitment;

import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A column of days in the answer of a native query. */
public final class DayColumn {

    private DayColumn() {}

    /** @return null where the column is empty */
    public static @Nullable LocalDate of(Tuple row, String column) {
        return row.get(column) instanceof Date date ? date.toLocalDate() : row.get(column, LocalDate.class);
    }

    /** Of a column that is never empty. */
    public static LocalDate required(Tuple row, String column) {
        LocalDate day = of(row, column);
        if (day == null) {
            throw new IllegalStateException(column + " is empty");
        }
        return day;
    }
}
