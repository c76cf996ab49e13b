package ir.peyvand.capacity.capacity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The four fields of provincial capacity. */
public enum CapacityField {
    TOURISM("tourism", "TOUR"),
    PRODUCTION("production", "PROD"),
    TRADE("trade", "TRAD"),
    INVESTMENT("investment", "INVE");

    private final String code;
    private final String referencePart;

    CapacityField(String code, String referencePart) {
        this.code = code;
        this.referencePart = referencePart;
    }

    /** The word in JSON, parameters, imports and the table. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The middle part of a reference: {@code IR-03-PROD-0007}. */
    public String referencePart() {
        return referencePart;
    }

    public static Optional<CapacityField> fromCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}
