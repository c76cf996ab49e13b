package ir.peyvand.agreements.similarity;

import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.kit.text.LocalizedText;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agreement that is like the one asked for.
 *
 * @param score 0 to 1
 * @param aboveThreshold whether the two are taken for one until somebody judges
 * @param parts what the score is made of
 */
public record CandidateView(
        UUID agreement,
        @Schema(examples = "IR-09-MOU-0007") String reference,
        LocalizedText title,
        AgreementStatus status,
        @Schema(examples = "IR-09") String leadProvince,
        @Schema(examples = "0.897") double score,
        boolean aboveThreshold,
        List<PartLikeness> parts) {}
