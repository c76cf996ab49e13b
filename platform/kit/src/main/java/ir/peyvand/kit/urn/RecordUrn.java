package ir.peyvand.kit.urn;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The stable name of a record: {@code urn:peyvand:<type>:<id>}.
 *
 * @param type noun of the record in lower-kebab-case, such as {@code legacy-document}
 * @param id as the owning service gave it
 */
public record RecordUrn(String type, UUID id) implements Comparable<RecordUrn> {

    /** The one way in which a name is written; comparing two names is comparing their characters. */
    public static final String PATTERN =
            "urn:peyvand:[a-z]{1,40}(-[a-z]{1,40}){0,4}:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /** Longer texts need not be looked at. */
    public static final int LONGEST = 262;

    private static final String PREFIX = "urn:peyvand:";
    private static final Pattern WRITTEN = Pattern.compile(PATTERN);

    /** @throws IllegalArgumentException when the text is not exactly such a name */
    public static RecordUrn of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not the name of a record"));
    }

    /** Empty when the text is not exactly such a name. */
    public static Optional<RecordUrn> parse(String text) {
        if (text.length() > LONGEST || !WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        int id = text.lastIndexOf(':') + 1;
        return Optional.of(new RecordUrn(text.substring(PREFIX.length(), id - 1), UUID.fromString(text.substring(id))));
    }

    @Override
    public int compareTo(RecordUrn other) {
        return toString().compareTo(other.toString());
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + type + ":" + id;
    }
}
