package ir.peyvand.agreements.formrule;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;

/** Where on the last page a signature stands, as the reader sees it. */
public enum SignatureSide {
    RIGHT,
    LEFT;

    SignatureSide other() {
        return this == RIGHT ? LEFT : RIGHT;
    }

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
