package ir.peyvand.meetings.body;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** New versions of who belongs to a regional group; the former ones stay as they are. */
@ApplicationScoped
public class CompositionService {

    private final BodyRepository bodies;
    private final CompositionRepository compositions;
    private final BodyViews views;
    private final BodyHistory history;
    private final ReferenceRegister register;
    private final Clock clock;

    CompositionService(
            BodyRepository bodies,
            CompositionRepository compositions,
            BodyViews views,
            BodyHistory history,
            ReferenceRegister register,
            Clock clock) {
        this.bodies = bodies;
        this.compositions = compositions;
        this.views = views;
        this.history = history;
        this.register = register;
        this.clock = clock;
    }

    /** A composition, and the body that has it now. */
    record Recorded(CompositionView composition, BodyView body) {}

    /** All, the latest first; or the one of a day. */
    @Transactional
    List<CompositionView> list(String id, Optional<LocalDate> day) {
        Body body = bodies.findBody(id).orElseThrow(Problems::notFound);
        return day.map(on ->
                        List.copyOf(compositions.validOn(List.of(body.id()), on).values()))
                .orElseGet(() -> compositions.of(body.id()));
    }

    @Transactional
    Recorded record(String id, @Nullable String ifMatch, RecordComposition request, Caller caller) {
        Body body = bodies.findBody(id).orElseThrow(Problems::notFound);
        Version.requireMatch(ifMatch, body.version());
        if (body.kind() != BodyKind.REGIONAL_GROUP) {
            throw BodyProblems.onlyGroupsHaveCompositions();
        }
        CompositionView last = compositions.of(body.id()).getFirst();
        refuseWhatDoesNotFit(request, last);
        BodyView before = views.of(body);
        Instant now = clock.instant();
        var composition = new CompositionView(
                UuidCreator.getTimeOrderedEpoch(),
                body.id(),
                last.number() + 1,
                request.sortedProvinces(),
                request.sortedCountries(),
                request.criteria(),
                request.effectiveFrom(),
                now);
        body.touch(now);
        bodies.flush();
        compositions.add(composition, caller.subject());
        BodyView after = views.of(body);
        history.write(Optional.of(before), after, "composition-recorded", caller);
        return new Recorded(composition, after);
    }

    private void refuseWhatDoesNotFit(RecordComposition request, CompositionView last) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < request.provinces().size(); i++) {
            if (!register.provinces().contains(request.provinces().get(i))) {
                errors.add(FieldError.unknownCode(
                        "/provinces/" + i, "province", request.provinces().get(i)));
            }
        }
        for (int i = 0; i < request.countries().size(); i++) {
            if (!register.countries().contains(request.countries().get(i))) {
                errors.add(FieldError.unknownCode(
                        "/countries/" + i, "country", request.countries().get(i)));
            }
        }
        LocalDate from = request.effectiveFrom();
        if (from.isBefore(views.today()) || !from.isAfter(last.effectiveFrom())) {
            errors.add(FieldError.of(
                    "/effectiveFrom",
                    "would-rewrite-the-past",
                    "ترکیب تازه از امروز یا پس از آن و پس از ترکیب پیشین آغاز می‌شود",
                    "A new composition begins today or later, and after the one before"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
    }
}
