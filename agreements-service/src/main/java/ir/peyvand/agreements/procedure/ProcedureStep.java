package ir.peyvand.agreements.procedure;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** The steps that a rule can demand, in their order. */
public enum ProcedureStep {
    /** The authorities are told so many days before negotiation begins. */
    NOTIFICATION,
    /** The committee decides within so many days of submission. */
    COMMITTEE_APPROVAL,
    /** Whoever has been told may object for so many days; silence is consent. */
    SILENCE_PERIOD,
    /** The mission completes the side of the counterpart. */
    COUNTERPART_COMPLETION,
    /** The signed agreement is registered within so many days. */
    REGISTRATION;

    static final Map<String, ProcedureStep> BY_CODE = Kebab.words(ProcedureStep.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
