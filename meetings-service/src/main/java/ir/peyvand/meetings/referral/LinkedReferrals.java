package ir.peyvand.meetings.referral;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.inject.Singleton;

/** Referrals as links of threads: each came from what it refers and leads to what its recipient goes on with. */
@Singleton
class LinkedReferrals extends LinkedRecords {

    LinkedReferrals(LinkedRowRepository rows) {
        super(
                rows,
                LinkedTable.of(ReferralView.TYPE, "referral", "f", "/api/v1/referrals/")
                        .withoutOrigins()
                        .fromNamed("subject")
                        .intoNamed("follow_up"));
    }

    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        return AudienceVisibility.of(caller).narrow(conditions, "f");
    }
}
