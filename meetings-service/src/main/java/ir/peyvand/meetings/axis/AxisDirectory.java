package ir.peyvand.meetings.axis;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What other features ask about axes. */
@ApplicationScoped
public class AxisDirectory {

    private final AxisRepository repository;
    private final SponsorRepository sponsors;

    AxisDirectory(AxisRepository repository, SponsorRepository sponsors) {
        this.repository = repository;
        this.sponsors = sponsors;
    }

    /** Whoever asks must not pass it on to callers who may not know of it. */
    @Transactional
    public Optional<AxisView> find(UUID id) {
        return repository.findByIdOptional(id).map(axis -> AxisViews.of(axis, sponsors.of(id)));
    }

    /** As far as the caller may know of it. */
    @Transactional
    public Optional<AxisView> find(UUID id, Caller caller) {
        return repository
                .findVisible(id.toString(), AudienceVisibility.of(caller))
                .map(axis -> AxisViews.of(axis, sponsors.of(id)));
    }

    /** By its number on the agenda of a meeting; not to be passed on either. */
    @Transactional
    public Optional<AxisView> find(UUID meeting, int number) {
        return repository
                .find("meeting = ?1 and number = ?2", meeting, number)
                .firstResultOptional()
                .map(axis -> AxisViews.of(axis, sponsors.of(axis.id())));
    }

    /** By id, for many at once, without their sponsors' texts; unknown ones are left out. */
    @Transactional
    public Map<UUID, AxisView> findAll(Collection<UUID> ids) {
        Map<UUID, List<Sponsor>> behind = sponsors.of(ids);
        var views = new HashMap<UUID, AxisView>();
        repository
                .findAllOf(ids)
                .forEach(axis ->
                        views.put(axis.id(), AxisViews.listed(axis, behind.getOrDefault(axis.id(), List.of()))));
        return views;
    }

    /** What it weighs on the agenda and in escalation: of a merged axis, what it is merged into; 1 when there is none. */
    @Transactional
    public int weight(UUID axis) {
        Optional<Axis> asked = repository.findByIdOptional(axis);
        while (asked.isPresent() && asked.get().mergedInto().isPresent()) {
            asked = repository.findByIdOptional(asked.get().mergedInto().get());
        }
        return asked.map(Axis::weight).orElse(1);
    }

    /** Who may know of it. */
    @Transactional
    public Audience audience(UUID axis) {
        return repository.findByIdOptional(axis).map(Axis::audience).orElseGet(Audience::nobody);
    }
}
