package ir.peyvand.meetings.roadmap;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a roadmap. */
public enum RoadmapStatus {
    /** Being written; only its own province and the committee see it. */
    DRAFT,
    /** Binds the working group; measured against. */
    ADOPTED,
    /** A newer one of the same body has taken its place. */
    SUPERSEDED,
    /** Given up before it was adopted. */
    WITHDRAWN;

    public static final Map<String, RoadmapStatus> BY_CODE = Kebab.words(RoadmapStatus.class);

    public boolean mayBecome(RoadmapStatus next) {
        return mayBecome().contains(next);
    }

    Set<RoadmapStatus> mayBecome() {
        return switch (this) {
            case DRAFT -> EnumSet.of(ADOPTED, WITHDRAWN);
            case ADOPTED -> EnumSet.of(SUPERSEDED);
            case SUPERSEDED, WITHDRAWN -> EnumSet.noneOf(RoadmapStatus.class);
        };
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
