package ir.peyvand.kit.attachment;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What an attachment is. */
public enum AttachmentType {
    DRAFT_TEXT,
    SIGNED_COPY,
    /** Of an old document. */
    SCAN,
    ANNEX,
    TRANSLATION,
    CORRESPONDENCE,
    EVIDENCE;

    public static final Map<String, AttachmentType> BY_CODE = Kebab.words(AttachmentType.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
