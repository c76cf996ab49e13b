package ir.peyvand.meetings.resolution;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What shows that a resolution is carried out. */
public enum EvidenceType {
    DOCUMENT,
    PHOTO,
    STATISTIC,
    OFFICIAL_LETTER,
    REPORT,
    OTHER;

    public static final Map<String, EvidenceType> BY_CODE = Kebab.words(EvidenceType.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
