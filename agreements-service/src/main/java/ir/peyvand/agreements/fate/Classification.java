package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What an old document is today. */
public enum Classification {
    /** It is being carried out. */
    ACTIVE,
    /** It still holds, and nothing happens. */
    DORMANT,
    /** Its time has run out. */
    EXPIRED,
    /** Another document has taken its place. */
    SUPERSEDED,
    /** It is registered a second time. */
    DUPLICATE,
    /** Neither a copy nor anybody who knows it can be found. */
    UNVERIFIABLE;

    static final Map<String, Classification> BY_CODE = Kebab.words(Classification.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
