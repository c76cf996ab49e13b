package ir.peyvand.meetings.referral;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The life of a referral. Nothing else decides which state may follow which. */
public enum ReferralStatus {
    /** On its way; the recipient has not taken note of it yet. */
    SENT,
    /** The recipient has it and has not answered yet. */
    RECEIVED,
    /** The recipient has made it its own matter. */
    ACCEPTED,
    /** The recipient does not take it on, and has said why. */
    REFUSED,
    /** What the recipient took on is carried out. */
    DONE,
    /** Taken back by whoever referred it, before it was answered. */
    WITHDRAWN;

    public static final Map<String, ReferralStatus> BY_CODE = Kebab.words(ReferralStatus.class);

    public boolean mayBecome(ReferralStatus next) {
        return following().contains(next);
    }

    private Set<ReferralStatus> following() {
        return switch (this) {
            case SENT -> EnumSet.of(RECEIVED, WITHDRAWN);
            case RECEIVED -> EnumSet.of(ACCEPTED, REFUSED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(DONE);
            case REFUSED, DONE, WITHDRAWN -> EnumSet.noneOf(ReferralStatus.class);
        };
    }

    List<String> legalMoves() {
        return following().stream().map(ReferralStatus::code).toList();
    }

    /** Whether the recipient still has to say what becomes of it. */
    boolean awaitsAnswer() {
        return this == SENT || this == RECEIVED;
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
