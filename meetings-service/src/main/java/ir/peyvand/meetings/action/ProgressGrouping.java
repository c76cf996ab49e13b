package ir.peyvand.meetings.action;

import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** By what the progress of resolutions is rolled up. */
enum ProgressGrouping {
    BODY("cast(r.deciding_body as text)", "(select cast(b.name as text) from body b where b.id = r.deciding_body)"),
    MEETING("cast(r.meeting_id as text)", "(select cast(m.title as text) from meeting m where m.id = r.meeting_id)"),
    WORKING_GROUP("r.working_group", "cast(null as text)");

    static final Map<String, ProgressGrouping> BY_CODE = Kebab.words(ProgressGrouping.class);

    private final String key;
    private final String label;

    ProgressGrouping(String key, String label) {
        this.key = key;
        this.label = label;
    }

    String code() {
        return Kebab.of(this);
    }

    /** Per resolution, null where it belongs to none. */
    String key() {
        return key;
    }

    /** Text by language for people, null where there is none. */
    String label() {
        return label;
    }
}
