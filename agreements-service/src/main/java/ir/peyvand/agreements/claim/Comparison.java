package ir.peyvand.agreements.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.math.BigDecimal;
import java.util.Map;

/** How an announced figure is meant. */
public enum Comparison {
    EXACTLY,
    MORE_THAN;

    public static final Map<String, Comparison> BY_CODE = Kebab.words(Comparison.class);

    /** Whether the number bears the announced figure out. */
    boolean holds(BigDecimal announced, BigDecimal number) {
        return switch (this) {
            case EXACTLY -> number.compareTo(announced) == 0;
            case MORE_THAN -> number.compareTo(announced) > 0;
        };
    }

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
