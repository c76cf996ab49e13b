package ir.peyvand.agreements.authority;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What came of the question for a delegation. */
public enum AuthorityOutcome {
    /** The check was off when the agreement was signed. */
    NOT_CHECKED,
    /** No rule asks for a delegation. */
    NOT_NEEDED,
    /** A live delegation covered it. */
    CONFIRMED,
    /** It was signed all the same, and this is the flag. */
    AUTHORITY_NOT_CONFIRMED;

    static final Map<String, AuthorityOutcome> BY_CODE = Kebab.words(AuthorityOutcome.class);

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
