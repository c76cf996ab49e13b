package ir.peyvand.kit.time;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How often something is reported on. */
public enum Frequency {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12);

    public static final Map<String, Frequency> BY_CODE = Kebab.words(Frequency.class);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /**
     * The days on which a report is due. Each is counted from the first day, so that a 31st comes back after a shorter month.
     *
     * @param first the first of them
     * @param last none is later
     */
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        return Stream.iterate(0, step -> step + 1)
                .map(step -> first.plusMonths((long) step * months))
                .takeWhile(day -> !day.isAfter(last))
                .toList();
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
