package ir.peyvand.meetings.likeness;

import ir.peyvand.kit.problem.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a rule of likeness must fulfil. */
final class SimilarityRules {

    private SimilarityRules() {}

    static List<FieldError> whatDoesNotFit(AddSimilarityRule rule, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (!rule.weights().sumToOne()) {
            errors.add(SimilarityProblems.weightsDoNotSumToOne());
        }
        if (rule.validFrom().isBefore(today)) {
            errors.add(SimilarityProblems.inThePast());
        }
        return errors;
    }
}
