package ir.peyvand.agreements.party;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** On which level a counterpart stands: it decides which rules of procedure apply. In ascending order of weight. */
public enum PartyLevel {
    DOMESTIC,
    /** A province, region, city or company abroad. */
    FOREIGN_SUB_NATIONAL,
    /** A foreign state or an international organisation. */
    FOREIGN_NATIONAL;

    public static final Map<String, PartyLevel> BY_CODE = Kebab.words(PartyLevel.class);

    public boolean isForeign() {
        return this != DOMESTIC;
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
