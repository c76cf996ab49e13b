package ir.peyvand.meetings.axis;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of an axis. Nothing else decides which state may follow which. */
public enum AxisStatus {
    /** Its own office writes it; nobody else knows of it. */
    DRAFT,
    /** Its text is final, and whom it concerns may know of it. */
    SUBMITTED,
    /** It goes on in another axis, which keeps its text and its sponsors. */
    MERGED,
    /** It stands in the package that a meeting concluded with, for good. */
    ADOPTED,
    /** Whoever brought it no longer does. */
    WITHDRAWN;

    public static final Map<String, AxisStatus> BY_CODE = Kebab.words(AxisStatus.class);

    private Set<AxisStatus> following() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(MERGED, ADOPTED, WITHDRAWN);
            case MERGED -> EnumSet.of(SUBMITTED);
            case ADOPTED, WITHDRAWN -> EnumSet.noneOf(AxisStatus.class);
        };
    }

    public boolean mayBecome(AxisStatus next) {
        return following().contains(next);
    }

    /** The states that may follow, in the order of the lifecycle. */
    public Set<AxisStatus> mayBecome() {
        return following();
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
