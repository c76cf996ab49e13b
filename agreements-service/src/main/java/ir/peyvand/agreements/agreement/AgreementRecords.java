package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is noted about an agreement without moving it: what its parties, its mission and the authorities did, each with its day. */
@ApplicationScoped
class AgreementRecords {

    private final AgreementRepository repository;
    private final PartyActionRepository actions;
    private final AgreementParts parts;
    private final AgreementStep step;

    AgreementRecords(
            AgreementRepository repository, PartyActionRepository actions, AgreementParts parts, AgreementStep step) {
        this.repository = repository;
        this.actions = actions;
        this.parts = parts;
        this.step = step;
    }

    @Transactional
    AgreementView recordAction(String id, @Nullable String ifMatch, RecordAction request, Caller caller) {
        return step.note(id, ifMatch, caller, request.kind().code(), (agreement, now) -> {
            var party = parts.party(agreement, request.party());
            if (!AgreementAccess.mayRecord(caller, agreement, party)) {
                throw Problems.forbidden();
            }
            if (!AgreementRules.mayRecord(request.kind(), agreement.status())) {
                throw AgreementProblems.actionNotLegal(agreement.status(), request.kind());
            }
            step.requireDay(
                    "/on",
                    request.on(),
                    AgreementRules.earliest(request.kind(), agreement.progress().signedOn()));
            if (!actions.record(agreement.id(), request, caller.subject(), now)) {
                throw AgreementProblems.actionRecorded();
            }
            if (request.kind() == PartyActionKind.DENOUNCED) {
                agreement.denounced(AgreementRules.denouncedOn(
                        repository.partiesOf(agreement.id()), actions.actionsOf(agreement.id(), false)));
            }
        });
    }

    @Transactional
    AgreementView completeCounterpart(String id, @Nullable String ifMatch, CompleteCounterpart request, Caller caller) {
        return step.note(id, ifMatch, caller, "counterpart-completed", (agreement, now) -> {
            if (!AgreementAccess.mayComplete(caller, parts.party(agreement, request.party()))) {
                throw Problems.forbidden();
            }
            if (agreement.status().isSigned() || agreement.status().isOver()) {
                throw AgreementProblems.onlyOpenOnesChange(agreement.status());
            }
            actions.complete(agreement.id(), request, caller.subject(), now);
        });
    }

    @Transactional
    AgreementView recordNotification(String id, @Nullable String ifMatch, RecordNotification request, Caller caller) {
        return step.note(id, ifMatch, caller, "notified", (agreement, now) -> {
            requireWriter(caller, agreement);
            step.requireDay("/on", request.on(), Optional.empty());
            agreement.notified(request.on(), request.reference(), now);
        });
    }

    @Transactional
    AgreementView recordRegistration(String id, @Nullable String ifMatch, RecordNotification request, Caller caller) {
        return step.note(id, ifMatch, caller, "registered-with-authorities", (agreement, now) -> {
            requireWriter(caller, agreement);
            step.requireDay("/on", request.on(), agreement.progress().signedOn());
            agreement.registered(request.on(), request.reference(), now);
        });
    }

    private static void requireWriter(Caller caller, Agreement agreement) {
        if (!AgreementAccess.mayWrite(caller, agreement)) {
            throw Problems.forbidden();
        }
    }
}
