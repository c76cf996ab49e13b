package ir.peyvand.agreements.commitment;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;

/** What is promised: something owed, or a point that the work passes. */
public enum CommitmentKind {
    COMMITMENT,
    MILESTONE;

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
