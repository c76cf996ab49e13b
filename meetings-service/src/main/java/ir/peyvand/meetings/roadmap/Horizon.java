package ir.peyvand.meetings.roadmap;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** How far ahead a goal lies. */
public enum Horizon {
    /** Within a year. */
    SHORT_TERM,
    /** Within three years. */
    MEDIUM_TERM,
    /** Later. */
    LONG_TERM;

    static final Map<String, Horizon> BY_CODE = Kebab.words(Horizon.class);

    /** The word in JSON and parameters. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
