package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of an agreement's life, each in its transaction; what is only noted about it is {@code AgreementRecords}. */
@ApplicationScoped
public class AgreementMoves {

    private final AgreementRepository repository;
    private final PartyActionRepository actions;
    private final AgreementParts parts;
    private final AgreementStep step;
    private final AmendedText amended;
    private final Parents parents;
    private final Subsidiaries subsidiaries;

    AgreementMoves(
            AgreementRepository repository,
            PartyActionRepository actions,
            AgreementParts parts,
            AgreementStep step,
            AmendedText amended,
            Parents parents,
            Subsidiaries subsidiaries) {
        this.repository = repository;
        this.actions = actions;
        this.parts = parts;
        this.step = step;
        this.amended = amended;
        this.parents = parents;
        this.subsidiaries = subsidiaries;
    }

    @Transactional
    public AgreementView submit(String id, @Nullable String ifMatch, Caller caller) {
        return step.take(id, ifMatch, caller, "submitted", AgreementAccess::mayWrite, null, (agreement, now) -> {
            refuse(AgreementRules.missingForReview(
                    parts.content(agreement),
                    agreement.level(),
                    repository.nodalOfficerOf(agreement.id()).isPresent()));
            agreement.submit(caller.subject(), now);
        });
    }

    @Transactional
    AgreementView approve(String id, @Nullable String ifMatch, Caller caller) {
        return step.take(
                id,
                ifMatch,
                caller,
                "approved",
                AgreementAccess::mayApprove,
                null,
                (agreement, now) -> agreement.approve(caller.subject(), now));
    }

    /** A reviewer or who approves sends it back to its authors; other features do so for the reviewer at hand. */
    @Transactional
    public AgreementView giveBack(String id, @Nullable String ifMatch, ReasonedMove move, Caller caller) {
        return step.take(
                id,
                ifMatch,
                caller,
                "returned",
                AgreementAccess::mayReturn,
                move.reason(),
                (agreement, now) -> agreement.giveBack(caller.subject(), now));
    }

    @Transactional
    AgreementView withdraw(String id, @Nullable String ifMatch, ReasonedMove move, Caller caller) {
        AgreementView withdrawn = step.take(
                id, ifMatch, caller, "withdrawn", AgreementAccess::mayWrite, move.reason(), Agreement::withdraw);
        subsidiaries.follow(withdrawn, parts.today(), caller);
        return withdrawn;
    }

    /** The day of signing is that of the last signature. */
    @Transactional
    AgreementView sign(String id, @Nullable String ifMatch, Caller caller) {
        return step.take(id, ifMatch, caller, "signed", AgreementAccess::mayWrite, null, (agreement, now) -> {
            requireLegal(agreement, AgreementStatus.SIGNED);
            List<PartyActionView> signatures = actions.actionsOf(agreement.id(), false).stream()
                    .filter(action -> action.kind() == PartyActionKind.SIGNED)
                    .toList();
            Set<UUID> signed = signatures.stream().map(PartyActionView::party).collect(Collectors.toSet());
            refuse(AgreementRules.missingForSigning(repository.partiesOf(agreement.id()), signed));
            LocalDate last = signatures.stream()
                    .map(PartyActionView::on)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            agreement.sign(last, parts.involved(agreement), now);
        });
    }

    @Transactional
    AgreementView enterIntoForce(String id, @Nullable String ifMatch, EnterIntoForce request, Caller caller) {
        return step.take(
                id, ifMatch, caller, "entered-into-force", AgreementAccess::mayWrite, null, (agreement, now) -> {
                    Optional<LocalDate> until = agreement.body().validUntil();
                    step.requireDay("/on", request.on(), agreement.progress().signedOn());
                    refuse(AgreementRules.missingForForce(
                            "/validUntil", until, agreement.body().renewal()));
                    refuse(AgreementRules.overBefore("/on", request.on(), until));
                    agreement.enterIntoForce(request.on(), now);
                });
    }

    /** @param next completed, terminated or lapsed */
    @Transactional
    AgreementView end(String id, @Nullable String ifMatch, AgreementStatus next, EndAgreement request, Caller caller) {
        AgreementView ended = step.take(
                id, ifMatch, caller, next.code(), AgreementAccess::mayWrite, request.reason(), (agreement, now) -> {
                    requireLegal(agreement, next);
                    step.requireDay("/on", request.on(), agreement.progress().begunOn());
                    if (next == AgreementStatus.LAPSED) {
                        refuse(AgreementRules.notRunOut(
                                "/on", request.on(), agreement.lastDay().or(agreement.body()::validUntil)));
                    }
                    agreement.end(next, request.on(), now);
                });
        subsidiaries.follow(ended, request.on(), caller);
        return ended;
    }

    /** The parties of an amended text are those of the text; the record keeps its level and who reads it. */
    @Transactional
    AgreementView amend(String id, @Nullable String ifMatch, AmendAgreement request, Caller caller) {
        return step.agree(id, ifMatch, caller, "amended", request.agreedOn(), request.reason(), (agreement, now) -> {
            step.requireDay(
                    "/agreedOn", request.agreedOn(), agreement.progress().signedOn());
            Involvement involved = amended.check(agreement, request.content(), caller);
            agreement.amend(request.content(), involved, caller.subject(), now);
            agreement.flagParent(parents.haveEnded(request.content()));
        });
    }

    @Transactional
    AgreementView renew(String id, @Nullable String ifMatch, RenewAgreement request, Caller caller) {
        AgreementView renewed =
                step.agree(id, ifMatch, caller, "renewed", request.agreedOn(), request.reason(), (agreement, now) -> {
                    step.requireDay(
                            "/agreedOn",
                            request.agreedOn(),
                            agreement.progress().signedOn());
                    LocalDate until = request.validUntil();
                    if (!until.isAfter(agreement.body().validUntil().orElse(LocalDate.MIN))
                            || until.isBefore(parts.today())) {
                        throw AgreementProblems.invalid(FieldError.of(
                                "/validUntil",
                                "out-of-order",
                                "پایان تازه باید پس از پایان پیشین و در آینده باشد",
                                "The new end must be after the old one and in the future"));
                    }
                    agreement.renew(until, request.agreedOn(), now);
                    actions.undoDenunciations(agreement.id(), request.agreedOn());
                });
        subsidiaries.goOn(renewed, caller);
        return renewed;
    }

    private static void requireLegal(Agreement agreement, AgreementStatus next) {
        if (!agreement.status().mayBecome(next)) {
            throw AgreementProblems.moveNotLegal(agreement.status(), next);
        }
    }

    private static void refuse(Optional<FieldError> fault) {
        fault.ifPresent(error -> {
            throw AgreementProblems.invalid(error);
        });
    }

    private static void refuse(List<FieldError> missing) {
        if (!missing.isEmpty()) {
            throw AgreementProblems.partsMissing(missing);
        }
    }
}
