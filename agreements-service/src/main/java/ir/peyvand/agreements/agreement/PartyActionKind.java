package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What a party does about an agreement, each once and on a day. */
public enum PartyActionKind {
    SIGNED,
    /** Its own authority has approved it. */
    APPROVED,
    ENTERED_INTO_FORCE,
    DENOUNCED;

    public static final Map<String, PartyActionKind> BY_CODE = Kebab.words(PartyActionKind.class);

    /** The word in JSON, parameters, imports and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
