package ir.peyvand.meetings.score;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What an indicator counts: something done, of something due, within its window of days. */
public enum ScoreMeasure {
    /** Sessions of the council held, of one for every thirty days. */
    SESSIONS_HELD,
    /** Resolutions verified, of those whose deadline fell into the window. */
    RESOLUTIONS_CARRIED_OUT,
    /** Reports submitted, of those due. */
    REPORTS_MADE,
    /** Resolutions with a published twin, of those decided. */
    RESOLUTIONS_PUBLISHED,
    /** Participants of the province present or represented, of those expected and not excused. */
    ATTENDANCE;

    static final Map<String, ScoreMeasure> BY_CODE = Kebab.words(ScoreMeasure.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }

    /** Whether what was left undone can still be done. */
    boolean canBeMadeGood() {
        return this != ATTENDANCE;
    }
}
