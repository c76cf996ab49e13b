package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What a party has to do with an agreement. */
public enum PartyRole {
    /** It signs and is bound. */
    SIGNATORY,
    /** It carries out. */
    IMPLEMENTING,
    BENEFICIARY,
    WITNESS;

    public static final Map<String, PartyRole> BY_CODE = Kebab.words(PartyRole.class);

    /** The word in JSON, parameters, imports and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
