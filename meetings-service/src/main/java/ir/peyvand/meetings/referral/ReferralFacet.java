package ir.peyvand.meetings.referral;

import java.util.Map;

/** Members that a list is counted by. */
enum ReferralFacet {
    STATUS("f.status"),
    FROM_BODY("cast(f.from_body as text)"),
    TO_BODY("cast(f.to_body as text)"),
    TO_PROVINCE("unnest(f.to_provinces)");

    static final Map<String, ReferralFacet> BY_NAME =
            Map.of("status", STATUS, "fromBody", FROM_BODY, "toBody", TO_BODY, "toProvince", TO_PROVINCE);

    private final String counted;

    ReferralFacet(String counted) {
        this.counted = counted;
    }

    String counted() {
        return counted;
    }

    /** As in the parameter. */
    String parameter() {
        return switch (this) {
            case STATUS -> "status";
            case FROM_BODY -> "fromBody";
            case TO_BODY -> "toBody";
            case TO_PROVINCE -> "toProvince";
        };
    }
}
