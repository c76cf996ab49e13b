package ir.peyvand.agreements.review;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** How much a finding weighs. */
public enum FindingSeverity {
    /** Stands in the way of approval. */
    ERROR,
    /** Should be put right. */
    WARNING,
    /** To be known. */
    REMARK;

    public static final Map<String, FindingSeverity> BY_CODE = Kebab.words(FindingSeverity.class);

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
