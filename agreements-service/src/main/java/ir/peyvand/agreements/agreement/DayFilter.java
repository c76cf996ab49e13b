package ir.peyvand.agreements.agreement;

/** A filter over days: {@code <parameter>From} and {@code <parameter>To}, both inclusive. */
enum DayFilter {
    SIGNED_ON("signedOn", "a.signed_on"),
    IN_FORCE_ON("inForceOn", "a.in_force_on"),
    ENDED_ON("endedOn", "a.ended_on"),
    VALID_FROM("validFrom", "a.valid_from"),
    VALID_UNTIL("validUntil", "a.valid_until"),
    NOTIFIED_ON("notifiedOn", "a.notified_on"),
    REGISTERED_ON("registeredOn", "a.registered_on");

    private final String field;
    private final String column;

    DayFilter(String field, String column) {
        this.field = field;
        this.column = column;
    }

    String from() {
        return field + "From";
    }

    String to() {
        return field + "To";
    }

    String column() {
        return column;
    }
}
