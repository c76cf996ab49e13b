package ir.peyvand.meetings.merger;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of an offer to merge two axes. Nothing else decides which state may follow which. */
public enum MergeOfferStatus {
    /** It waits for every sponsor of both axes. */
    OFFERED,
    /** Every sponsor has agreed, and one axis goes on in the other. */
    ACCEPTED,
    /** A sponsor does not agree. */
    DECLINED,
    /** Whoever made it takes it back, or one of the axes is no longer open. */
    WITHDRAWN;

    public static final Map<String, MergeOfferStatus> BY_CODE = Kebab.words(MergeOfferStatus.class);

    private Set<MergeOfferStatus> following() {
        return switch (this) {
            case OFFERED -> EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN);
            case ACCEPTED, DECLINED, WITHDRAWN -> EnumSet.noneOf(MergeOfferStatus.class);
        };
    }

    public boolean mayBecome(MergeOfferStatus next) {
        return following().contains(next);
    }

    /** The states that may follow, in the order of the lifecycle. */
    public Set<MergeOfferStatus> mayBecome() {
        return following();
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
