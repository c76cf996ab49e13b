package ir.peyvand.agreements.review;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.time.DateText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which reviews are asked for. All filters hold together.
 *
 * @param overdue those whose deadline has passed without a decision, or the others
 * @param mine those that the caller has taken, or the others
 * @param dueTo the last deadline
 */
record ReviewQuery(
        Set<ReviewKind> kinds,
        Set<ReviewStatus> statuses,
        Set<PartyLevel> levels,
        Set<String> provinces,
        Optional<Boolean> overdue,
        Optional<Boolean> mine,
        Optional<LocalDate> dueTo) {

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    static ReviewQuery read(Parameters parameters, ReferenceRegister register) {
        return new ReviewQuery(
                parameters.choices("kind", ReviewKind.BY_CODE),
                parameters.choices("status", ReviewStatus.BY_CODE),
                parameters.choices("level", PartyLevel.BY_CODE),
                parameters.codes("leadProvince", "province", register.provinces()::contains),
                parameters.flag("overdue"),
                parameters.flag("mine"),
                parameters.parsed("dueTo", DateText::parse));
    }

    Set<String> kindCodes() {
        return kinds.stream().map(ReviewKind::code).collect(Collectors.toSet());
    }

    Set<String> statusCodes() {
        return statuses.stream().map(ReviewStatus::code).collect(Collectors.toSet());
    }

    Set<String> levelCodes() {
        return levels.stream().map(PartyLevel::code).collect(Collectors.toSet());
    }

    /** Everything that decides what the list holds, for its cursors. */
    String identity() {
        return "reviews" + sorted(kindCodes()) + sorted(statusCodes()) + sorted(levelCodes()) + sorted(provinces)
                + overdue + mine + dueTo;
    }

    private static String sorted(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(",", "|", ""));
    }
}
