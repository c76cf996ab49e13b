package ir.peyvand.agreements.similarity;

import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.kit.text.LocalizedText;
import java.util.UUID;

/** An agreement of the register as candidates are read. */
record StoredAgreement(
        UUID id,
        String reference,
        LocalizedText title,
        AgreementStatus status,
        String leadProvince,
        Features features) {

    CandidateView candidate(Likeness likeness, SimilarityRule rule) {
        return new CandidateView(
                id,
                reference,
                title,
                status,
                leadProvince,
                likeness.score(),
                likeness.score() >= rule.threshold(),
                likeness.parts());
    }
}
