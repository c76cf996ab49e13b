package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.deadline.DeadlineChangeService;
import ir.peyvand.meetings.deadline.RequestDeadlineChange;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.work.Assignee;
import ir.peyvand.meetings.work.Work;
import ir.peyvand.meetings.work.WorkKind;
import ir.peyvand.meetings.work.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answers of those whom a step came to. */
@ApplicationScoped
public class EscalationAnswers {

    private final EscalationService service;
    private final EscalationRepository repository;
    private final DeadlineChangeService deadlines;
    private final WorkList work;
    private final History history;
    private final ReferenceRegister register;
    private final Clock clock;

    EscalationAnswers(
            EscalationService service,
            EscalationRepository repository,
            DeadlineChangeService deadlines,
            WorkList work,
            History history,
            ReferenceRegister register,
            Clock clock) {
        this.service = service;
        this.repository = repository;
        this.deadlines = deadlines;
        this.work = work;
        this.history = history;
        this.register = register;
        this.clock = clock;
    }

    @Transactional
    EscalationView answer(String id, @Nullable String ifMatch, AnswerEscalation answer, Caller caller) {
        EscalationView before = service.find(id, caller);
        EscalationAccess.requireRecipient(caller, before);
        Version.requireMatch(ifMatch, before.version());
        EscalationRepository.Cause cause = repository.cause(before.id());
        Optional<Assignee> office = office(answer, before);
        Escalation escalation = repository.findById(before.id());
        Instant now = clock.instant();
        if (office.isPresent()) {
            escalation.delegate(office.get(), now);
        } else {
            escalation.answer(now);
        }
        if (!cause.stands()) {
            throw EscalationProblems.causeGone();
        }
        repository.flush();
        repository.keep(before.id(), answer, change(answer, before, caller), caller.subject(), now);
        work.closeAll(before.id());
        office.ifPresent(next -> work.open(workOf(before, next)));
        EscalationView after = repository
                .findView(before.id(), EscalationVisibility.of(caller))
                .orElseThrow(() -> new IllegalStateException("who answered a step still sees it"));
        history.write(
                Optional.of(state(before, cause)),
                state(after, cause),
                office.isPresent() ? "delegated" : "answered",
                caller,
                now,
                answer.text());
        return after;
    }

    /** Whether the recipient may ask for it, and which days make sense, is decided where deadlines change. */
    private Optional<UUID> change(AnswerEscalation answer, EscalationView escalation, Caller caller) {
        LocalDate dueOn = answer.dueOn();
        if (dueOn == null) {
            return Optional.empty();
        }
        if (answer.kind() != AnswerKind.ACCEPT_NEW_PLAN) {
            throw EscalationProblems.deadlineNotAsked();
        }
        return Optional.of(deadlines
                .request(
                        escalation.resolution().id().toString(),
                        new RequestDeadlineChange(dueOn, answer.text()),
                        caller)
                .id());
    }

    private Optional<Assignee> office(AnswerEscalation answer, EscalationView escalation) {
        String code = answer.delegateTo();
        if (answer.kind() != AnswerKind.DELEGATE) {
            if (code != null) {
                throw EscalationProblems.officeNotAsked();
            }
            return Optional.empty();
        }
        if (code == null) {
            throw EscalationProblems.officeMissing();
        }
        Assignee office = Assignee.parse(code, register).orElseThrow(() -> EscalationProblems.unknownOffice(code));
        if (code.equals(escalation.recipient())) {
            throw EscalationProblems.sameOffice();
        }
        return Optional.of(office);
    }

    private static Work workOf(EscalationView escalation, Assignee office) {
        return new Work(
                WorkKind.ESCALATION,
                EscalationView.TYPE,
                escalation.id(),
                office,
                escalation.resolution().title(),
                EscalationView.PATH + escalation.id(),
                escalation.answerBy());
    }

    /** The offices it came to learn of it as well, wherever they are. */
    private static RecordState state(EscalationView view, EscalationRepository.Cause cause) {
        Audience audience = Audience.of(cause.provinces(), cause.missions());
        int colon = view.recipient().indexOf(':');
        if (colon > 0) {
            Set<String> narrowed = Set.of(view.recipient().substring(colon + 1));
            audience = view.recipient().startsWith("mission:")
                    ? audience.with(Audience.of(Set.of(), narrowed))
                    : audience.with(Audience.of(narrowed, Set.of()));
        }
        return new RecordState(
                EscalationView.TYPE, view.id(), view.version(), view.provinceOf(), audience, false, view);
    }
}
