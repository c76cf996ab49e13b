package ir.peyvand.meetings.referral;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class ReferralStatusColumn extends KebabColumn<ReferralStatus> {

    ReferralStatusColumn() {
        super(ReferralStatus.class);
    }
}
