package ir.peyvand.agreements.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What is counted over the agreements that a claim is about. */
public enum MeasureKind {
    /** Nothing: the claim is about something that is not kept here. */
    NONE,
    /** The agreements. */
    AGREEMENTS,
    /** The provinces of their parties other than the one that leads. */
    COUNTERPART_PROVINCES,
    /** The jobs they are expected to bring, and the verified ones they have brought. */
    DIRECT_JOBS;

    public static final Map<String, MeasureKind> BY_CODE = Kebab.words(MeasureKind.class);

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
