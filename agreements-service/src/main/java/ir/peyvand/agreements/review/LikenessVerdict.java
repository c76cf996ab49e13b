package ir.peyvand.agreements.review;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;

/** What a reviewer makes of one record that an agreement is like. */
public enum LikenessVerdict {
    /** The agreement says what the other one says. */
    DUPLICATE,
    /** They have to do with each other, and both are needed. */
    RELATED,
    /** They only look alike. */
    DIFFERENT;

    /** The word in JSON. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
