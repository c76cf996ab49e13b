package ir.peyvand.meetings.work;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What a work item asks for. */
public enum WorkKind {
    /** To a joint council session being called. */
    CONSENT,
    /** Of a change of deadline, a merger, a request. */
    APPROVAL,
    /** To an escalation or a question. */
    ANSWER,
    /** A report whose day has come. */
    REPORT,
    /** An action that is due. */
    ACTION,
    /** That a resolution is done. */
    EVIDENCE,
    /** Of evidence, by somebody other than the owner. */
    VERIFICATION,
    /** A resolution that has climbed to this level. */
    ESCALATION,
    /** A matter referred here: to be accepted or refused. */
    REFERRAL,
    /** A request to be granted or refused. */
    DECISION,
    /** To be approved. */
    MINUTES;

    public static final Map<String, WorkKind> BY_CODE = Kebab.words(WorkKind.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
