package ir.peyvand.meetings.publication;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a public twin. */
public enum PublicationStatus {
    /** Being written; seen by those whom the record concerns. */
    DRAFT,
    /** Seen by everybody with a role. */
    PUBLISHED,
    /** Taken back; it may be written again and published again. */
    UNPUBLISHED;

    public static final Map<String, PublicationStatus> BY_CODE = Kebab.words(PublicationStatus.class);

    public boolean mayBecome(PublicationStatus next) {
        return mayBecome().contains(next);
    }

    /** Publishing again takes the record's new state as the one that is published. */
    Set<PublicationStatus> mayBecome() {
        return switch (this) {
            case DRAFT, UNPUBLISHED -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.of(PUBLISHED, UNPUBLISHED);
        };
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
