package ir.peyvand.meetings.resolution;

import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.body.BodyView;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whom a resolution concerns. */
final class ResolutionAudiences {

    private ResolutionAudiences() {}

    /** Who takes part in the meeting, and the provinces of all bodies that decide, lead, answer or take part. */
    static Audience of(
            ResolutionContent content,
            Optional<String> province,
            Optional<Audience> meeting,
            Collection<BodyView> bodies) {
        var provinces = new HashSet<String>();
        province.ifPresent(provinces::add);
        Optional.ofNullable(content.owner()).flatMap(Owner::province).ifPresent(provinces::add);
        bodies.forEach(body -> provinces.addAll(body.provinces()));
        Audience own = Audience.of(provinces, Set.of());
        return meeting.map(own::with).orElse(own);
    }

    /** All bodies that decide, lead, answer or take part. */
    static Set<UUID> bodies(ResolutionContent content) {
        var named = new HashSet<UUID>(content.coActorsOrNone());
        named.add(content.decidingBody());
        Optional.ofNullable(content.leadBody()).ifPresent(named::add);
        Optional.ofNullable(content.owner()).map(Owner::body).ifPresent(named::add);
        return named;
    }
}
