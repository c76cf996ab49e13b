package ir.peyvand.meetings.escalation;

import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.body.BodyView;
import ir.peyvand.meetings.resolution.AdoptionGuard;
import ir.peyvand.meetings.resolution.ResolutionView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Nothing is adopted with a ladder that does not stand, or that is another kind of body's. */
@ApplicationScoped
class LadderGuard implements AdoptionGuard {

    private final EscalationRuleService rules;
    private final BodyDirectory bodies;

    LadderGuard(EscalationRuleService rules, BodyDirectory bodies) {
        this.rules = rules;
        this.bodies = bodies;
    }

    @Override
    public void check(ResolutionView resolution, LocalDate decidedOn) {
        String ladder = Objects.requireNonNull(resolution.ladder());
        EscalationRule rule = rules.rules(Set.of(ladder), Optional.of(decidedOn)).stream()
                .findFirst()
                .orElseThrow(() -> EscalationProblems.ladderDoesNotStand(ladder, decidedOn));
        BodyView deciding = bodies.find(resolution.decidingBody()).orElseThrow();
        if (!rule.isFor(deciding.kind())) {
            throw EscalationProblems.ladderOfOtherBodies(ladder, rule.bodyKinds());
        }
    }
}
