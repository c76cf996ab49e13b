package ir.peyvand.agreements.claim;

import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** Which of the two numbers that stand against an announced figure. */
public enum ClaimNumber {
    /** What the register holds. */
    REGISTERED,
    /** What is shown to have come about. */
    EVIDENCED;

    public static final Map<String, ClaimNumber> BY_CODE = Kebab.words(ClaimNumber.class);

    /** The word in parameters. */
    public String code() {
        return Kebab.of(this);
    }
}
