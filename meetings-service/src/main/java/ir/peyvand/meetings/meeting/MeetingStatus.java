package ir.peyvand.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a meeting. Nothing else decides which state may follow which. */
public enum MeetingStatus {
    /** Being prepared; whom it concerns sees it already. */
    DRAFT,
    /** Its day is set and its participants are asked to come; only time, place and title may still change. */
    CALLED,
    /** It took place; attendance is recorded, and what it takes up can be concluded. */
    HELD,
    /** Its package is adopted and frozen; corrections stand beside it. */
    CONCLUDED,
    /** It does not take place. */
    CANCELLED;

    public static final Map<String, MeetingStatus> BY_CODE = Kebab.words(MeetingStatus.class);

    private Set<MeetingStatus> following() {
        return switch (this) {
            case DRAFT -> EnumSet.of(CALLED, CANCELLED);
            case CALLED -> EnumSet.of(HELD, CANCELLED);
            case HELD -> EnumSet.of(CONCLUDED);
            case CONCLUDED, CANCELLED -> EnumSet.noneOf(MeetingStatus.class);
        };
    }

    public boolean mayBecome(MeetingStatus next) {
        return following().contains(next);
    }

    /** The states that may follow, in the order of the lifecycle. */
    public Set<MeetingStatus> mayBecome() {
        return following();
    }

    /** Whether it is still ahead: what it is about may be prepared. */
    public boolean isAhead() {
        return this == DRAFT || this == CALLED;
    }

    /** Whether it took place. */
    public boolean isPast() {
        return this == HELD || this == CONCLUDED;
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
