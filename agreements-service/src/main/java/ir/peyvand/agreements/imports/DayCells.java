package ir.peyvand.agreements.imports;

import ir.peyvand.kit.imports.CellReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that a row may write in one column or, in the solar Hijri calendar, in a second one; in both it is the same day. */
record DayCells(CellReader cells, String column) {

    @Nullable
    LocalDate read() {
        String second = column + "_solar_hijri";
        LocalDate day = cells.date(column);
        LocalDate twin = cells.date(second);
        if (day != null && twin != null && !day.equals(twin)) {
            cells.refuse(
                    second,
                    "days-differ",
                    "دو تاریخ این ردیف یک روز نیستند: " + day + " و " + twin,
                    "The two dates of the row are not one day: " + day + " and " + twin);
        }
        return day == null ? twin : day;
    }
}
