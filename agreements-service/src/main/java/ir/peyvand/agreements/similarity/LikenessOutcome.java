package ir.peyvand.agreements.similarity;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.agreements.review.LikenessVerdict;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What became of a likeness. */
public enum LikenessOutcome {
    /** Nobody has judged it yet. */
    OPEN,
    /** The later agreement says what the earlier one says: it is not approved. */
    DUPLICATE,
    /** They have to do with each other, and both are needed. */
    RELATED,
    /** They only look alike. */
    DIFFERENT;

    public static final Map<String, LikenessOutcome> BY_CODE = Kebab.words(LikenessOutcome.class);

    static LikenessOutcome of(LikenessVerdict verdict) {
        return switch (verdict) {
            case DUPLICATE -> DUPLICATE;
            case RELATED -> RELATED;
            case DIFFERENT -> DIFFERENT;
        };
    }

    /** The word in JSON and in the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
