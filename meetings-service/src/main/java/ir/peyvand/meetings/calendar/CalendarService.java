package ir.peyvand.meetings.calendar;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.body.BodyView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Puts feeds together. */
@ApplicationScoped
public class CalendarService {

    /** No calendar program shows more, and none should have to read more. */
    private static final int MOST_ENTRIES = 5000;

    private static final LocalizedText OWN =
            LocalizedText.of("پیوند: نشست‌ها و مهلت‌های من", "Peyvand: my meetings and deadlines");

    private final CalendarRepository repository;
    private final BodyDirectory bodies;

    CalendarService(CalendarRepository repository, BodyDirectory bodies) {
        this.repository = repository;
        this.bodies = bodies;
    }

    /**
     * What a body takes part in, decides or answers for, as far as the caller may know of it; of other meetings their
     * published twins.
     *
     * @param idOrCode of the body
     */
    @Transactional
    CalendarFeed ofBody(String idOrCode, CalendarWindow window, Caller caller) {
        BodyView body = bodies.findByCode(idOrCode).orElseThrow(Problems::notFound);
        return feed(body.name(), new CalendarScope(body.id(), false, AudienceVisibility.of(caller)), window);
    }

    /** What the caller's province or mission takes part in; for the committee what belongs to no province. */
    @Transactional
    CalendarFeed own(CalendarWindow window, Caller caller) {
        return feed(OWN, new CalendarScope(null, caller.is(Role.COMMITTEE), AudienceVisibility.of(caller)), window);
    }

    private CalendarFeed feed(LocalizedText name, CalendarScope scope, CalendarWindow window) {
        List<CalendarEntry> entries = new ArrayList<>(repository.meetings(scope, window, MOST_ENTRIES + 1));
        if (scope.body() != null && !scope.visibility().all()) {
            entries.addAll(repository.published(scope, window, MOST_ENTRIES + 1));
        }
        entries.addAll(repository.deadlines(scope, window, MOST_ENTRIES + 1));
        entries.addAll(repository.reports(scope, window, MOST_ENTRIES + 1));
        if (entries.size() > MOST_ENTRIES) {
            throw CalendarProblems.tooMuch(MOST_ENTRIES);
        }
        return new CalendarFeed(name, entries);
    }
}
