package ir.peyvand.meetings.law;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a request to repeal or amend a law. */
public enum RepealRequestStatus {
    /** Being written by a secretariat. */
    DRAFTED,
    /** With the committee, which brings it before who is to answer. */
    SUBMITTED,
    /** Before who is to answer. */
    UNDER_CONSIDERATION,
    /** The answer was yes; the law has still to be changed. */
    ACCEPTED,
    /** The answer was no. */
    REJECTED,
    /** Taken back by who asked. */
    WITHDRAWN,
    /** The law has been changed. */
    ENACTED;

    public static final Map<String, RepealRequestStatus> BY_CODE = Kebab.words(RepealRequestStatus.class);

    public boolean mayBecome(RepealRequestStatus next) {
        return mayBecome().contains(next);
    }

    Set<RepealRequestStatus> mayBecome() {
        return switch (this) {
            case DRAFTED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(UNDER_CONSIDERATION, REJECTED, WITHDRAWN);
            case UNDER_CONSIDERATION -> EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(ENACTED);
            case REJECTED, WITHDRAWN, ENACTED -> EnumSet.noneOf(RepealRequestStatus.class);
        };
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
