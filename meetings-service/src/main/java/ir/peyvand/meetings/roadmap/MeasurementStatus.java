package ir.peyvand.meetings.roadmap;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a measurement is worth. */
public enum MeasurementStatus {
    /** Said by whoever measured; shown as a claim. */
    CLAIMED,
    /** Somebody else found it so; attainment counts from it. */
    VERIFIED,
    /** Somebody else did not; a right one is recorded anew. */
    REFUSED;

    static final Map<String, MeasurementStatus> BY_CODE = Kebab.words(MeasurementStatus.class);

    public boolean mayBecome(MeasurementStatus next) {
        return mayBecome().contains(next);
    }

    Set<MeasurementStatus> mayBecome() {
        return switch (this) {
            case CLAIMED -> EnumSet.of(VERIFIED, REFUSED);
            case VERIFIED, REFUSED -> EnumSet.noneOf(MeasurementStatus.class);
        };
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
