package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reserves, uses and releases parts of ceilings: one at a time per delegation, under the lock of its row. */
@ApplicationScoped
public class ReservationService {

    private final DelegationRepository delegations;
    private final CheckRepository checks;
    private final ReservationRepository repository;
    private final History history;
    private final ReservationSettings settings;
    private final ReferenceRegister register;
    private final Cursors cursors;
    private final Clock clock;

    ReservationService(
            DelegationRepository delegations,
            CheckRepository checks,
            ReservationRepository repository,
            History history,
            ReservationSettings settings,
            ReferenceRegister register,
            Cursors cursors,
            Clock clock) {
        this.delegations = delegations;
        this.checks = checks;
        this.repository = repository;
        this.history = history;
        this.settings = settings;
        this.register = register;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** @param created false when the act held it already */
    record Reserved(ReservationView reservation, boolean created) {}

    /** A repeat answers the first. One for another amount replaces what the act holds, as long as it is not used. */
    @Transactional
    Reserved reserve(String id, ReserveCeiling request, Caller caller) {
        Delegation delegation = spendable(id, caller);
        CheckRules.amountFault(request.amount(), register).ifPresent(fault -> {
            throw Problems.invalid().withError(fault);
        });
        Instant now = clock.instant();
        CandidateDelegation candidate = lock(delegation, request.act(), now);
        settleOverdue(delegation, caller, now);
        Optional<ReservationView> held = repository.ofAct(request.act());
        if (held.filter(known -> isSame(known, delegation, request)).isPresent()) {
            return new Reserved(held.get(), false);
        }
        held.ifPresent(known -> giveBack(known, caller, now));
        LocalDate on = Objects.requireNonNullElse(request.on(), LocalDate.now(clock));
        refuseUncovered(candidate, request.amount(), on);
        ReservationView added = repository
                .add(delegation.id(), request, on, caller.subject(), now, now.plus(settings.reservationTime()))
                .orElseThrow(ReservationProblems::actHolds);
        keep(Optional.empty(), added, "reserved", delegation, caller, now);
        return new Reserved(added, true);
    }

    /** Repeating it changes nothing. */
    @Transactional
    ReservationView use(String id, String reservation, Caller caller) {
        return end(id, reservation, ReservationStatus.USED, caller);
    }

    /** Repeating it changes nothing, and neither does releasing what has lapsed. */
    @Transactional
    ReservationView release(String id, String reservation, Caller caller) {
        return end(id, reservation, ReservationStatus.RELEASED, caller);
    }

    @Transactional
    Page<ReservationView> list(String id, PageRequest page, Caller caller) {
        Delegation delegation = visible(id, caller);
        String query = "reservations " + delegation.id();
        Optional<UUID> before = Optional.ofNullable(page.cursor())
                .map(cursor -> UUID.fromString(cursors.open(query, cursor).getFirst()));
        List<ReservationView> found = repository.list(delegation.id(), before, page.limit() + 1);
        List<ReservationView> shown = found.stream().limit(page.limit()).toList();
        String next = found.size() > page.limit()
                ? cursors.seal(query, List.of(shown.getLast().id().toString()))
                : null;
        return Page.of(shown, next, Total.exact(repository.count(delegation.id())));
    }

    private ReservationView end(String id, String reservation, ReservationStatus next, Caller caller) {
        Delegation delegation = spendable(id, caller);
        Instant now = clock.instant();
        UUID key = key(reservation);
        String act = repository
                .find(delegation.id(), key)
                .orElseThrow(Problems::notFound)
                .act();
        CandidateDelegation candidate = lock(delegation, act, now);
        settleOverdue(delegation, caller, now);
        ReservationView current = repository.find(delegation.id(), key).orElseThrow();
        boolean overAlready = next == ReservationStatus.RELEASED && current.status() == ReservationStatus.LAPSED;
        if (current.status() == next || overAlready) {
            return current;
        }
        if (!current.status().mayBecome(next)) {
            throw ReservationProblems.moveNotLegal(current.status(), next);
        }
        if (current.status() == ReservationStatus.LAPSED) {
            refuseUncovered(candidate, current.amount(), current.on());
        }
        return move(current, next, delegation, caller, now);
    }

    /** What the act held before, perhaps under another delegation of the province, as long as it is not used. */
    private void giveBack(ReservationView held, Caller caller, Instant now) {
        Delegation holder = delegations
                .findVisible(held.delegation().toString(), DelegationVisibility.of(caller))
                .filter(known -> held.status() != ReservationStatus.USED)
                .orElseThrow(ReservationProblems::actHolds);
        lock(holder, held.act(), now);
        ReservationStatus status = held.status().at(now, held.expiresAt());
        move(held, status == ReservationStatus.LAPSED ? status : ReservationStatus.RELEASED, holder, caller, now);
    }

    private CandidateDelegation lock(Delegation delegation, String act, Instant now) {
        return checks.lock(delegation.id(), act, now).orElseThrow(ReservationProblems::notGranted);
    }

    /** Writes what time has already ended, so that the sums agree with it. */
    private void settleOverdue(Delegation delegation, Caller caller, Instant now) {
        repository
                .overdue(delegation.id(), now)
                .forEach(one -> move(one, ReservationStatus.LAPSED, delegation, caller, now));
    }

    private static void refuseUncovered(CandidateDelegation candidate, Money amount, LocalDate on) {
        var missing = new ArrayList<MissingPart>();
        if (!CheckRules.holdsOn(candidate, on)) {
            missing.add(CheckRules.notLive(candidate, on));
        }
        CheckRules.beyond(candidate, amount).ifPresent(missing::add);
        if (!missing.isEmpty()) {
            throw ReservationProblems.notCovered(missing);
        }
    }

    private static boolean isSame(ReservationView held, Delegation delegation, ReserveCeiling request) {
        return held.delegation().equals(delegation.id())
                && held.amount().currency().equals(request.amount().currency())
                && held.amount().amount().compareTo(request.amount().amount()) == 0;
    }

    private ReservationView move(
            ReservationView reservation, ReservationStatus next, Delegation delegation, Caller caller, Instant now) {
        ReservationView moved = repository.move(reservation, reservation.status(), next, now);
        keep(Optional.of(reservation), moved, next.code(), delegation, caller, now);
        return moved;
    }

    private void keep(
            Optional<ReservationView> before,
            ReservationView after,
            String verb,
            Delegation delegation,
            Caller caller,
            Instant now) {
        history.write(
                before.map(earlier -> state(earlier, delegation)), state(after, delegation), verb, caller, now, null);
    }

    private static RecordState state(ReservationView view, Delegation delegation) {
        return new RecordState(
                ReservationView.TYPE,
                view.id(),
                view.version(),
                Optional.of(delegation.province()),
                Audience.nobody(),
                false,
                view);
    }

    private Delegation spendable(String id, Caller caller) {
        Delegation delegation = visible(id, caller);
        if (!DelegationAccess.maySpend(caller, delegation.province())) {
            throw Problems.forbidden();
        }
        return delegation;
    }

    private Delegation visible(String id, Caller caller) {
        return delegations.findVisible(id, DelegationVisibility.of(caller)).orElseThrow(Problems::notFound);
    }

    private static UUID key(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.notFound();
        }
    }
}
