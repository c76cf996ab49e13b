package ir.peyvand.meetings.law;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What is asked for. */
public enum RepealKind {
    REPEAL,
    /** Of one article. */
    AMENDMENT;

    public static final Map<String, RepealKind> BY_CODE = Kebab.words(RepealKind.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
