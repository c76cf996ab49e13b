package ir.peyvand.agreements.commitment;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What became of a commitment. Nothing else decides which state may follow which. */
public enum CommitmentStatus {
    /** Nobody has reported on it yet. */
    SCHEDULED,
    /** Reported as done; it counts once somebody else has verified it. */
    MET,
    PARTLY_MET,
    NOT_MET;

    public static final Map<String, CommitmentStatus> BY_CODE = Kebab.words(CommitmentStatus.class);

    private Set<CommitmentStatus> following() {
        return switch (this) {
            case SCHEDULED -> EnumSet.of(MET, PARTLY_MET, NOT_MET);
            case MET -> EnumSet.of(SCHEDULED);
            case PARTLY_MET -> EnumSet.of(SCHEDULED, MET, NOT_MET);
            case NOT_MET -> EnumSet.of(SCHEDULED, MET, PARTLY_MET);
        };
    }

    public boolean mayBecome(CommitmentStatus next) {
        return following().contains(next);
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
