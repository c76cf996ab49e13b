package ir.peyvand.meetings.body;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What kind of body it is. */
public enum BodyKind {
    /** Government–private sector dialogue council of one province. */
    DIALOGUE_COUNCIL("DC"),
    /** Of the dialogue council of one province. */
    SECRETARIAT("SEC"),
    WORKING_GROUP("WG"),
    /** Of two provinces or more. */
    JOINT_WORKING_GROUP("JWG"),
    /** Provinces and countries that meet together; its members change by compositions. */
    REGIONAL_GROUP("RG"),
    NATIONAL_COMMITTEE("NC"),
    STEERING_COMMITTEE("SC"),
    MINISTRY("MIN"),
    OTHER("BODY");

    public static final Map<String, BodyKind> BY_CODE = Kebab.words(BodyKind.class);

    private final String prefix;

    BodyKind(String prefix) {
        this.prefix = prefix;
    }

    /** What the codes of its bodies begin with. */
    String prefix() {
        return prefix;
    }

    /** Whether there is one of each province, kept by that province's offices. */
    public boolean isOfOneProvince() {
        return this == DIALOGUE_COUNCIL || this == SECRETARIAT;
    }

    /** Whether its entry is kept by the national level alone. */
    boolean isNational() {
        return this == REGIONAL_GROUP || this == NATIONAL_COMMITTEE || this == MINISTRY || this == STEERING_COMMITTEE;
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
