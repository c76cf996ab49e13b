package ir.peyvand.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What kind of meeting it is. */
public enum MeetingKind {
    /** Of offices that have to agree on something. */
    COORDINATION,
    /** Of one dialogue council. */
    COUNCIL_SESSION,
    /** Of several dialogue councils; called only when head and secretary of each have consented. */
    JOINT_COUNCIL_SESSION,
    /** Of the provinces and missions of a regional group. */
    REGIONAL_MEETING,
    NATIONAL_SUMMIT,
    WORKING_GROUP_SESSION;

    public static final Map<String, MeetingKind> BY_CODE = Kebab.words(MeetingKind.class);

    /** Whether a dialogue council convenes it. */
    boolean isOfCouncils() {
        return this == COUNCIL_SESSION || this == JOINT_COUNCIL_SESSION;
    }

    /** Whether the committee writes it and no province. */
    boolean isNational() {
        return this == REGIONAL_MEETING || this == NATIONAL_SUMMIT;
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
