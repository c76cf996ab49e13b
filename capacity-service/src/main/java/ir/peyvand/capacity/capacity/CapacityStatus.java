package ir.peyvand.capacity.capacity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The life of a capacity. Nothing else decides which state may follow which. */
public enum CapacityStatus {
    /** Being written; only its own province sees it, and only now can its content change. */
    DRAFT,
    /** Checked by somebody other than its maker; not yet public. */
    VERIFIED,
    /** Seen by every embassy and dashboard. */
    PUBLISHED,
    /** Withdrawn from the public, kept with its history. */
    ARCHIVED;

    private Set<CapacityStatus> following() {
        return switch (this) {
            case DRAFT -> EnumSet.of(VERIFIED, ARCHIVED);
            case VERIFIED -> EnumSet.of(PUBLISHED, DRAFT);
            case PUBLISHED -> EnumSet.of(ARCHIVED, DRAFT);
            case ARCHIVED -> EnumSet.of(DRAFT);
        };
    }

    public boolean mayBecome(CapacityStatus next) {
        return following().contains(next);
    }

    /** The states that may follow, in the order of the lifecycle. */
    public Set<CapacityStatus> mayBecome() {
        return Set.copyOf(following());
    }

    /** The word in JSON, parameters, imports and the table. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CapacityStatus> fromCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
