package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far an old document is on the way to its fate. Nothing else decides which state may follow which. */
public enum LegacyDocumentStatus {
    /** In the register with what is known of it; nobody has looked at it yet. */
    REGISTERED,
    /** Somebody it concerns has said what it is today. */
    CLASSIFIED,
    /** A fate is proposed; the committee has to decide. */
    PROPOSED,
    /** Its fate is decided. */
    DETERMINED;

    public static final Map<String, LegacyDocumentStatus> BY_CODE = Kebab.words(LegacyDocumentStatus.class);

    private Set<LegacyDocumentStatus> following() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(CLASSIFIED);
            case CLASSIFIED -> EnumSet.of(CLASSIFIED, PROPOSED);
            case PROPOSED -> EnumSet.of(CLASSIFIED, DETERMINED);
            case DETERMINED -> EnumSet.of(CLASSIFIED);
        };
    }

    public boolean mayBecome(LegacyDocumentStatus next) {
        return following().contains(next);
    }

    /** The states that may follow, in the order of the lifecycle. */
    public Set<LegacyDocumentStatus> mayBecome() {
        return following();
    }

    /** Whether what is known of the document may still be mended. */
    boolean isOpen() {
        return switch (this) {
            case REGISTERED, CLASSIFIED -> true;
            case PROPOSED, DETERMINED -> false;
        };
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
