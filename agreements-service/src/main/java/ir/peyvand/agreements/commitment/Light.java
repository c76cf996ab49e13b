package ir.peyvand.agreements.commitment;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;

/** How fresh the reports on an agreement are. */
public enum Light {
    GREEN,
    YELLOW,
    RED;

    /** The word in JSON. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
