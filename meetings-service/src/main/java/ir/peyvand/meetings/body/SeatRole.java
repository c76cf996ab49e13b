package ir.peyvand.meetings.body;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What a seat of a body is. */
public enum SeatRole {
    HEAD,
    SECRETARY,
    MEMBER;

    public static final Map<String, SeatRole> BY_CODE = Kebab.words(SeatRole.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
