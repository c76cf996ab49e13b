package ir.peyvand.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** As what somebody takes part. */
public enum ParticipantRole {
    /** Gives the room. */
    HOST,
    INVITED,
    /** Present without a say. */
    GUEST;

    public static final Map<String, ParticipantRole> BY_CODE = Kebab.words(ParticipantRole.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
