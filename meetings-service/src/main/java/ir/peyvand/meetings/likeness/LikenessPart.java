package ir.peyvand.meetings.likeness;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;

/** What two axes are compared by. */
public enum LikenessPart {
    /** Their titles by sound, with or without the names of their provinces. */
    TITLE,
    /** The words of their texts. */
    TEXT,
    /** The subject area. */
    SUBJECT,
    /** The countries. */
    COUNTRIES,
    /** Problem, solution, demand or proposed resolution. */
    KIND,
    /** The working group. */
    WORKING_GROUP;

    /** The word in JSON. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
