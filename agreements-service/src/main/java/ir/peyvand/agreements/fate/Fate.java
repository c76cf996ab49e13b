package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What is to become of an old document. */
public enum Fate {
    /** It goes on as it is. */
    KEEP,
    /** It goes on for another time. */
    RENEW,
    /** It goes on with another text. */
    AMEND,
    /** Another document goes on for it. */
    MERGE_INTO,
    /** It is ended by notice. */
    TERMINATE,
    /** It is found to have ended by itself. */
    LAPSE;

    static final Map<String, Fate> BY_CODE = Kebab.words(Fate.class);

    /** Whether it names the document that goes on. */
    boolean namesAnother() {
        return this == MERGE_INTO;
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
