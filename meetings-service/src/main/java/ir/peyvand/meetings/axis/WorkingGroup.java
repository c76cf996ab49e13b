package ir.peyvand.meetings.axis;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** The working groups among which a meeting divides its axes. */
public enum WorkingGroup {
    FOREIGN_INVESTMENT,
    NON_OIL_EXPORTS,
    TOURISM,
    /** None of the three. */
    OTHER;

    public static final Map<String, WorkingGroup> BY_CODE = Kebab.words(WorkingGroup.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
