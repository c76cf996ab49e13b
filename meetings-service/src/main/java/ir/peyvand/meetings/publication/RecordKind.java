package ir.peyvand.meetings.publication;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What has public twins. */
public enum RecordKind {
    MEETING,
    RESOLUTION;

    static final Map<String, RecordKind> BY_CODE = Kebab.words(RecordKind.class);

    /** The noun in names of records, in JSON and in parameters. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
