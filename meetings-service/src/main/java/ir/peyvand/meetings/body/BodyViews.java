package ir.peyvand.meetings.body;

import ir.peyvand.meetings.body.BodyView.Members;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Puts bodies together with their aliases and the composition of the day. */
@ApplicationScoped
class BodyViews {

    private final BodyRepository repository;
    private final BodyNameRepository names;
    private final CompositionRepository compositions;
    private final Clock clock;

    BodyViews(BodyRepository repository, BodyNameRepository names, CompositionRepository compositions, Clock clock) {
        this.repository = repository;
        this.names = names;
        this.compositions = compositions;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    BodyView of(Body body) {
        return all(List.of(body)).getFirst();
    }

    /** In the order of the ids; those that nobody has are left out. */
    List<BodyView> of(Collection<UUID> ids) {
        var known = new HashMap<UUID, Body>();
        repository.findAllOf(ids).forEach(body -> known.put(body.id(), body));
        return all(ids.stream().map(known::get).filter(Objects::nonNull).toList());
    }

    private List<BodyView> all(List<Body> bodies) {
        List<UUID> ids = bodies.stream().map(Body::id).toList();
        Map<UUID, List<BodyAlias>> aliases = names.aliasesOf(ids);
        Map<UUID, CompositionView> valid = compositions.validOn(
                bodies.stream()
                        .filter(body -> body.kind() == BodyKind.REGIONAL_GROUP)
                        .map(Body::id)
                        .toList(),
                today());
        return bodies.stream()
                .map(body -> BodyView.from(body, members(body, valid), aliases.getOrDefault(body.id(), List.of())))
                .toList();
    }

    private static Members members(Body body, Map<UUID, CompositionView> valid) {
        CompositionView composition = valid.get(body.id());
        return composition == null
                ? Members.of(body)
                : new Members(composition.provinces(), composition.countries(), composition.number());
    }
}
