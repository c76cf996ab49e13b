package ir.peyvand.agreements.similarity;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;

/** What two agreements are compared by. */
public enum LikenessPart {
    /**
     * Their titles in the language in which they are most alike, without the kind of document and with or without the names
     * of who agrees.
     */
    TITLE,
    /** Their clauses. */
    TEXT,
    /** Who agrees, under any of their names. */
    PARTIES,
    /** Provinces and countries. */
    PLACES,
    SUBJECTS,
    /** When they begin, or end where no beginning is known. */
    PERIOD;

    /** The word in JSON. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
