package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** By what documents are counted. */
public enum CountedBy {
    PROVINCE,
    COUNTRY;

    static final Map<String, CountedBy> BY_CODE = Kebab.words(CountedBy.class);

    /** The column of {@code legacy_document d}. */
    String column() {
        return switch (this) {
            case PROVINCE -> "d.province";
            case COUNTRY -> "d.country";
        };
    }

    /** The word in JSON and parameters. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
