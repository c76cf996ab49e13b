package ir.peyvand.agreements.authority;

import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.PartyActionKind;
import ir.peyvand.agreements.agreement.PartyActionView;
import ir.peyvand.kit.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the authority is asked for.
 *
 * @param act urn of the agreement
 * @param province ISO 3166-2: who signs
 * @param subjects codes of subject areas; a delegation has to cover all of them
 * @param countries ISO 3166-1 alpha-2; empty for domestic agreements
 * @param amount what is committed; empty when no money is
 * @param on the day of the last signature
 */
public record DelegationQuestion(
        String act,
        String province,
        List<String> subjects,
        List<String> countries,
        Optional<Money> amount,
        LocalDate on) {

    /** @param today the day of signing when no signature is recorded */
    static DelegationQuestion of(AgreementView agreement, LocalDate today) {
        LocalDate signedOn = agreement.actions().stream()
                .filter(action -> action.kind() == PartyActionKind.SIGNED)
                .map(PartyActionView::on)
                .max(LocalDate::compareTo)
                .orElse(today);
        return new DelegationQuestion(
                "urn:peyvand:" + AgreementView.TYPE + ":" + agreement.id(),
                agreement.leadProvince(),
                agreement.subjectAreas(),
                agreement.countries(),
                Optional.ofNullable(agreement.expectedInvestment())
                        .filter(money -> money.amount().signum() > 0),
                signedOn);
    }
}
