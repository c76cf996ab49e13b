package ir.peyvand.meetings.delegation;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;

/** Who lends authority. */
public enum AuthorityKind {
    FIRST_VICE_PRESIDENT,
    /** The parent ministry, or another one. */
    MINISTRY,
    /** Named in words: a council, a headquarters. */
    OTHER;

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
