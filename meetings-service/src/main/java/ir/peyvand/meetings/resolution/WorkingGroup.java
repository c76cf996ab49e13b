package ir.peyvand.meetings.resolution;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** The working groups of a regional meeting, under which its resolutions are rolled up. */
public enum WorkingGroup {
    FOREIGN_INVESTMENT,
    NON_OIL_EXPORTS,
    TOURISM,
    OTHER;

    public static final Map<String, WorkingGroup> BY_CODE = Kebab.words(WorkingGroup.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
