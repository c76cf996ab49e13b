package ir.peyvand.meetings.law;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.history.RecordState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The steps of a request's life, each in its transaction. */
@ApplicationScoped
public class RepealRequestMoves {

    private final RepealRequestRepository repository;
    private final RepealRequestParts parts;
    private final LawService laws;
    private final ObstructionService obstructions;

    RepealRequestMoves(
            RepealRequestRepository repository,
            RepealRequestParts parts,
            LawService laws,
            ObstructionService obstructions) {
        this.repository = repository;
        this.parts = parts;
        this.laws = laws;
        this.obstructions = obstructions;
    }

    @Transactional
    RepealRequestView submit(String id, @Nullable String ifMatch, DatedStep step, Caller caller) {
        return take(
                id, ifMatch, step.on(), step.note(), caller, RepealRequestMoves::byItsOffice, RepealRequest::submit);
    }

    @Transactional
    RepealRequestView consider(String id, @Nullable String ifMatch, DatedStep step, Caller caller) {
        return take(id, ifMatch, step.on(), step.note(), caller, LawAccess::mayMove, RepealRequest::consider);
    }

    @Transactional
    RepealRequestView accept(String id, @Nullable String ifMatch, DatedStep step, Caller caller) {
        return take(id, ifMatch, step.on(), step.note(), caller, LawAccess::mayMove, RepealRequest::accept);
    }

    @Transactional
    RepealRequestView reject(String id, @Nullable String ifMatch, DatedStep step, Caller caller) {
        return take(id, ifMatch, step.on(), step.note(), caller, LawAccess::mayMove, RepealRequest::reject);
    }

    @Transactional
    RepealRequestView withdraw(String id, @Nullable String ifMatch, DatedStep step, Caller caller) {
        return take(
                id, ifMatch, step.on(), step.note(), caller, RepealRequestMoves::byItsOffice, RepealRequest::withdraw);
    }

    /** The article gets its new text or comes to its end, and what it blocked is free. */
    @Transactional
    RepealRequestView enact(String id, @Nullable String ifMatch, EnactRepeal step, Caller caller) {
        return take(id, ifMatch, step.on(), step.document(), caller, LawAccess::mayMove, (request, now) -> {
            request.enact(now);
            RepealContent content = request.content();
            UUID article = content.article();
            if (article != null) {
                Optional<LocalizedText> text = content.kind() == RepealKind.AMENDMENT
                        ? Optional.ofNullable(step.text()).or(() -> Optional.ofNullable(content.proposedText()))
                        : Optional.empty();
                laws.enacted(request.law(), article, text, step.on(), caller, now);
            }
            obstructions.endAll(request.law(), article, step.on(), step.document(), caller, now);
        });
    }

    private RepealRequestView take(
            String id,
            @Nullable String ifMatch,
            LocalDate on,
            String note,
            Caller caller,
            BiPredicate<Caller, RepealRequest> may,
            BiConsumer<RepealRequest, Instant> move) {
        RepealRequest request = parts.visible(id, caller);
        if (!may.test(caller, request)) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, request.version());
        RecordState before = parts.state(request);
        move.accept(request, parts.now());
        LawRules.notYet("/on", on, parts.today()).ifPresent(fault -> {
            throw Problems.invalid().withError(fault);
        });
        repository.flush();
        String verb = request.status().code();
        repository.keepStep(request, verb, on, note, null, caller.subject());
        parts.assign(request);
        return parts.keep(request, Optional.of(before), verb, note, caller);
    }

    private static boolean byItsOffice(Caller caller, RepealRequest request) {
        return LawAccess.mayRequest(caller, request.province());
    }
}
