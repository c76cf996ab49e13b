package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What happens when the validity of an agreement ends. */
public enum Renewal {
    /** It ends. */
    NONE,
    /** It goes on unless a party denounces it. */
    AUTOMATIC,
    /** It goes on when all parties say so. */
    BY_CONSENT;

    public static final Map<String, Renewal> BY_CODE = Kebab.words(Renewal.class);

    /** The word in JSON, parameters, imports and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
