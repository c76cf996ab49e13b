package ir.peyvand.agreements.authority;

import ir.peyvand.agreements.agreement.AgreementContent;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.PartyActionKind;
import ir.peyvand.agreements.agreement.PartyActionView;
import ir.peyvand.kit.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the authority is asked for: a signature, or an amendment that commits more money.
 *
 * @param amendment which one of the agreement; 0 for the signature
 * @param province ISO 3166-2: who signs
 * @param subjects codes of subject areas; a delegation has to cover all of them
 * @param countries ISO 3166-1 alpha-2; empty for domestic agreements
 * @param amount what is committed; empty when no money is
 * @param on the day of the last signature, or on which the amendment was agreed
 */
public record DelegationQuestion(
        UUID agreement,
        int amendment,
        String province,
        List<String> subjects,
        List<String> countries,
        Optional<Money> amount,
        LocalDate on) {

    /** @param today the day of signing when no signature is recorded */
    static DelegationQuestion ofSignature(AgreementView agreement, LocalDate today) {
        LocalDate signedOn = agreement.actions().stream()
                .filter(action -> action.kind() == PartyActionKind.SIGNED)
                .map(PartyActionView::on)
                .max(LocalDate::compareTo)
                .orElse(today);
        return new DelegationQuestion(
                agreement.id(),
                0,
                agreement.leadProvince(),
                agreement.subjectAreas(),
                agreement.countries(),
                Optional.ofNullable(agreement.expectedInvestment())
                        .filter(money -> money.amount().signum() > 0),
                signedOn);
    }

    /** The parties stay, and with them the countries. */
    static DelegationQuestion ofAmendment(
            AgreementView agreement, AgreementContent text, Money raise, LocalDate agreedOn) {
        return new DelegationQuestion(
                agreement.id(),
                agreement.amendment() + 1,
                agreement.leadProvince(),
                text.subjectAreas() == null ? List.of() : text.subjectAreas(),
                agreement.countries(),
                Optional.of(raise),
                agreedOn);
    }

    /** Urn of what is done. One that is tried again has the same, so that it gets the part of a ceiling that it held before. */
    String act() {
        return amendment == 0
                ? "urn:peyvand:" + AgreementView.TYPE + ":" + agreement
                : "urn:peyvand:agreement-amendment:"
                        + UUID.nameUUIDFromBytes((agreement + "/" + amendment).getBytes(StandardCharsets.UTF_8));
    }
}
