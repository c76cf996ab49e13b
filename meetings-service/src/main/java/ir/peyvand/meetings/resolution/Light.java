package ir.peyvand.meetings.resolution;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** How a resolution that is to be carried out stands, by deadline, progress and the age of its last accepted report. */
public enum Light {
    ON_TRACK,
    AT_RISK,
    LATE;

    public static final Map<String, Light> BY_CODE = Kebab.words(Light.class);

    /** The word in JSON and parameters. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
