package ir.peyvand.meetings.referral;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.time.MomentText;
import ir.peyvand.kit.urn.RecordUrn;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which referrals are asked for.
 *
 * @param provinces that it concerns
 * @param fromProvinces whose offices refer
 * @param toProvinces whose offices answer
 * @param overdue whether the recipient is late with the answer
 */
record ReferralQuery(
        Set<ReferralStatus> statuses,
        Optional<UUID> fromBody,
        Optional<UUID> toBody,
        Set<String> provinces,
        Set<String> fromProvinces,
        Set<String> toProvinces,
        Set<String> subjects,
        Optional<Boolean> overdue,
        Optional<Instant> modifiedSince,
        Set<ReferralFacet> facets) {

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    static ReferralQuery read(Parameters parameters, ReferenceRegister register) {
        return new ReferralQuery(
                parameters.choices("status", ReferralStatus.BY_CODE),
                parameters.parsed("fromBody", UUID::fromString),
                parameters.parsed("toBody", UUID::fromString),
                parameters.codes("province", "province", register.provinces()::contains),
                parameters.codes("fromProvince", "province", register.provinces()::contains),
                parameters.codes("toProvince", "province", register.provinces()::contains),
                parameters.codes(
                        "subject", "record", name -> RecordUrn.parse(name).isPresent()),
                parameters.flag("overdue"),
                parameters.parsed("modifiedSince", MomentText::parse),
                parameters.choices("facets", ReferralFacet.BY_NAME));
    }

    Set<String> statusCodes() {
        return statuses.stream().map(ReferralStatus::code).collect(Collectors.toSet());
    }
}
