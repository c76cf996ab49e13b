package ir.peyvand.meetings.axis;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What an axis puts before a meeting. */
public enum AxisKind {
    /** Something that stands in the way. */
    PROBLEM,
    /** A way out. */
    SOLUTION,
    /** What somebody else is asked for. */
    DEMAND,
    /** A text to be resolved. */
    PROPOSED_RESOLUTION;

    public static final Map<String, AxisKind> BY_CODE = Kebab.words(AxisKind.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
