package ir.peyvand.agreements.review;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What a reviewer holds of a statement of need. */
public enum NeedOutcome {
    NEEDED,
    /** Something like it is enough; the review can only return the agreement. */
    NOT_NEEDED;

    static final Map<String, NeedOutcome> BY_CODE = Kebab.words(NeedOutcome.class);

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
