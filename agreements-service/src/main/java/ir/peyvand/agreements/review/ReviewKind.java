package ir.peyvand.agreements.review;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What is reviewed. */
public enum ReviewKind {
    /** Substance and law. It judges the statement of need where there is one. */
    LEGAL,
    /** Form, ceremony and protocol. */
    PROTOCOL;

    public static final Map<String, ReviewKind> BY_CODE = Kebab.words(ReviewKind.class);

    /** Whom a task of this kind is assigned to, until one of them takes it. */
    public Role role() {
        return switch (this) {
            case LEGAL -> Role.LEGAL_REVIEWER;
            case PROTOCOL -> Role.PROTOCOL_REVIEWER;
        };
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
