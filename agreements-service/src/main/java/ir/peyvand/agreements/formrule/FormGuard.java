package ir.peyvand.agreements.formrule;

import ir.peyvand.agreements.agreement.AgreementMoved;
import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.MoveGuard;
import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Keeps what the form check finds at submission, and lets no agreement be approved while errors stand. */
@ApplicationScoped
public class FormGuard implements MoveGuard {

    private final FormService service;
    private final FormRunRepository runs;

    FormGuard(FormService service, FormRunRepository runs) {
        this.service = service;
        this.runs = runs;
    }

    @Override
    public void check(AgreementView agreement, AgreementStatus next, Caller caller) {
        if (next != AgreementStatus.APPROVED) {
            return;
        }
        List<FormFindingView> blocking = service.check(agreement).items().stream()
                .filter(FormFindingView::blocks)
                .toList();
        if (!blocking.isEmpty()) {
            throw FormProblems.errorsStand(blocking);
        }
    }

    void keep(@Observes AgreementMoved moved) {
        if (moved.agreement().status() == AgreementStatus.IN_REVIEW) {
            runs.keep(service.check(moved.agreement()), moved.at());
        }
    }
}
