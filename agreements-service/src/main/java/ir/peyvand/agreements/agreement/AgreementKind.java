package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What kind of document an agreement is. */
public enum AgreementKind {
    /** A memorandum of understanding. */
    MOU("MOU"),
    /** A binding contract. */
    AGREEMENT("AGR"),
    /** A provincial cooperation document. */
    COOPERATION_DOCUMENT("COD"),
    PROTOCOL("PRO"),
    TWINNING("TWI"),
    JOINT_STATEMENT("JST"),
    MINUTES("MIN"),
    LETTER_OF_INTENT("LOI");

    public static final Map<String, AgreementKind> BY_CODE = Kebab.words(AgreementKind.class);

    private final String referencePart;

    AgreementKind(String referencePart) {
        this.referencePart = referencePart;
    }

    /** The middle part of a reference: {@code IR-03-MOU-0007}. */
    public String referencePart() {
        return referencePart;
    }

    /** The word in JSON, parameters, imports and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
