package ir.peyvand.agreements.review;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.Change;
import ir.peyvand.kit.change.ChangeLog;
import ir.peyvand.kit.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The dated rules: read by everybody, added to by operators. */
@ApplicationScoped
public class ReviewRuleService {

    private static final String TYPE = "review-rule";

    private final ReviewRuleRepository repository;
    private final ChangeLog changes;
    private final Clock clock;

    ReviewRuleService(ReviewRuleRepository repository, ChangeLog changes, Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Page<ReviewRule> list(Optional<LocalDate> on) {
        return Page.all(repository.list(on, Optional.empty()));
    }

    /** The reviews that an agreement of this level needs when it is submitted on this day. */
    List<ReviewRule> required(PartyLevel level, LocalDate on) {
        return repository.list(Optional.of(on), Optional.of(level)).stream()
                .filter(ReviewRule::required)
                .toList();
    }

    @Transactional
    ReviewRule add(AddReviewRule rule, Caller caller) {
        Instant now = clock.instant();
        if (rule.validFrom().isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            throw ReviewProblems.ruleInThePast();
        }
        repository.keepOtherWritersOut();
        if (repository.beginsFrom(rule.kind(), rule.level(), rule.validFrom())) {
            throw ReviewProblems.ruleOverlaps();
        }
        repository.endBefore(rule.kind(), rule.level(), rule.validFrom());
        ReviewRule added = repository.add(rule, caller.subject(), now);
        changes.append(new Change(
                TYPE,
                added.id(),
                "added",
                Optional.empty(),
                true,
                true,
                caller,
                now,
                0,
                Optional.empty(),
                Optional.empty()));
        return added;
    }
}
