package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** The side of the table on which a party stands; a is named first. */
public enum PartySide {
    A,
    B,
    C,
    D;

    public static final Map<String, PartySide> BY_CODE = Kebab.words(PartySide.class);

    /** The word in JSON, parameters, imports and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
