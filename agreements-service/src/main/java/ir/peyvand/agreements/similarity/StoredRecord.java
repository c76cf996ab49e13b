package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.text.LocalizedText;
import java.util.UUID;

/**
 * A record of a register as candidates are read.
 *
 * @param status the word for its state in its own register
 * @param province that keeps it: ISO 3166-2
 */
record StoredRecord(
        String type,
        UUID id,
        String reference,
        LocalizedText title,
        String status,
        String province,
        Features features) {

    CandidateView candidate(Likeness likeness, SimilarityRule rule) {
        return new CandidateView(
                "urn:peyvand:" + type + ":" + id,
                type,
                id,
                reference,
                title,
                status,
                province,
                likeness.score(),
                likeness.score() >= rule.threshold(),
                likeness.parts());
    }
}
