package ir.peyvand.meetings.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The life of a piece of evidence. Nothing else decides which state may follow which. */
public enum EvidenceStatus {
    /** Before those who judge it. */
    SUBMITTED,
    /** Somebody other than the owner and than who submitted it took it as good. */
    ACCEPTED,
    /** It does not show what it should, or the resolution was reopened. */
    REFUSED;

    public boolean mayBecome(EvidenceStatus next) {
        return following().contains(next);
    }

    private Set<EvidenceStatus> following() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(ACCEPTED, REFUSED);
            case ACCEPTED -> EnumSet.noneOf(EvidenceStatus.class);
            case REFUSED -> EnumSet.noneOf(EvidenceStatus.class);
        };
    }

    List<String> legalMoves() {
        return following().stream().map(EvidenceStatus::code).toList();
    }

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
