package ir.peyvand.agreements.procedure;

import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.MoveGuard;
import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** A move waits for the steps that an enforced rule puts before it. */
@ApplicationScoped
class ProcedureGuard implements MoveGuard {

    private final ProcedureService procedure;

    ProcedureGuard(ProcedureService procedure) {
        this.procedure = procedure;
    }

    @Override
    public void check(AgreementView agreement, AgreementStatus next, Caller caller) {
        List<ProcedureStep> open = switch (next) {
            case IN_REVIEW -> notification(agreement);
            case SIGNED -> open(agreement, ProcedureStep.SILENCE_PERIOD, ProcedureStep.COUNTERPART_COMPLETION);
            case DRAFT, RETURNED, APPROVED, IN_FORCE, COMPLETED, TERMINATED, LAPSED, WITHDRAWN -> List.of();
        };
        if (!open.isEmpty()) {
            throw ProcedureProblems.stepsOpen(open);
        }
    }

    private List<ProcedureStep> notification(AgreementView agreement) {
        return procedure
                .rule(agreement, ProcedureStep.NOTIFICATION)
                .filter(ProcedureRule::enforced)
                .filter(rule -> !ProcedureRules.isNotifiedInTime(agreement, rule.days(), procedure.today()))
                .map(rule -> List.of(rule.step()))
                .orElse(List.of());
    }

    private List<ProcedureStep> open(AgreementView agreement, ProcedureStep... needed) {
        var open = new ArrayList<ProcedureStep>();
        for (StepView step : procedure.steps(agreement)) {
            if (step.enforced()
                    && step.state() != StepState.DONE
                    && List.of(needed).contains(step.step())) {
                open.add(step.step());
            }
        }
        return open;
    }
}
