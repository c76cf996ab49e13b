package ir.peyvand.kit.page;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many records a list holds beyond the page.
 *
 * @param value a count of what the caller may see
 * @param relation whether that count is all, or a lower bound because counting all would cost too much
 */
public record Total(long value, Relation relation) {

    /** How the value relates to the true number. */
    public enum Relation {
        @JsonProperty("exact")
        EXACT,
        @JsonProperty("at-least")
        AT_LEAST
    }

    public static Total exact(long value) {
        return new Total(value, Relation.EXACT);
    }

    public static Total atLeast(long value) {
        return new Total(value, Relation.AT_LEAST);
    }
}
