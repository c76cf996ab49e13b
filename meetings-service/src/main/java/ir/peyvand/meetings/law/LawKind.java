package ir.peyvand.meetings.law;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What kind of law it is. */
public enum LawKind {
    /** Passed by the parliament. */
    ACT,
    /** By the cabinet or a council. */
    REGULATION,
    /** By a ministry or an organisation. */
    CIRCULAR;

    public static final Map<String, LawKind> BY_CODE = Kebab.words(LawKind.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
