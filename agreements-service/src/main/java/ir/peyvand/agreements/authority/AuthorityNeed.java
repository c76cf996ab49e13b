package ir.peyvand.agreements.authority;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** When a level of counterpart needs a delegation. */
public enum AuthorityNeed {
    ALWAYS,
    /** When at least this much money is committed, or money of another currency. */
    FROM_AMOUNT,
    NEVER;

    static final Map<String, AuthorityNeed> BY_CODE = Kebab.words(AuthorityNeed.class);

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
