package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.reference.Mission;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.SearchTerms;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.body.BodyView;
import ir.peyvand.meetings.body.CompositionView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a meeting takes from others: bodies, and with them whom it concerns. */
@ApplicationScoped
class MeetingParts {

    /** In whose days a meeting is. */
    static final ZoneId IRAN = ZoneId.of("Asia/Tehran");

    private final BodyDirectory bodies;
    private final ReferenceRegister register;
    private final Clock clock;

    MeetingParts(BodyDirectory bodies, ReferenceRegister register, Clock clock) {
        this.bodies = bodies;
        this.register = register;
        this.clock = clock;
    }

    /** Refuses what does not fit, and works out whom it concerns. */
    Involved check(MeetingContent content) {
        Map<UUID, BodyView> named = named(content);
        List<FieldError> errors = MeetingRules.whatDoesNotFit(content, named, register);
        if (!errors.isEmpty()) {
            throw MeetingProblems.invalid(errors);
        }
        return involved(content, named);
    }

    Involved involved(MeetingContent content) {
        return involved(content, named(content));
    }

    /** By which a meeting is found: its title and place, who takes part, provinces and countries by name, its reference. */
    Set<String> words(Meeting meeting) {
        MeetingContent content = meeting.content();
        var texts = new ArrayList<String>();
        texts.add(meeting.reference());
        texts.addAll(content.title().byLanguage().values());
        if (content.place() != null) {
            texts.addAll(content.place().byLanguage().values());
        }
        named(content).values().forEach(body -> {
            texts.add(body.code());
            texts.addAll(body.name().byLanguage().values());
        });
        meeting.audience()
                .provinces()
                .forEach(code -> register.provinces()
                        .find(code)
                        .ifPresent(province ->
                                texts.addAll(province.name().byLanguage().values())));
        content.countriesOrNone()
                .forEach(code -> register.countries()
                        .find(code)
                        .ifPresent(country ->
                                texts.addAll(country.name().byLanguage().values())));
        return SearchTerms.of(texts);
    }

    Map<UUID, BodyView> named(MeetingContent content) {
        var ids = new HashSet<UUID>();
        ids.add(content.body());
        content.participantsOrNone().stream()
                .map(Participant::body)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return bodies.findAll(ids);
    }

    private Involved involved(MeetingContent content, Map<UUID, BodyView> named) {
        var provinces = new HashSet<String>();
        var missions = new HashSet<String>();
        var countries = new HashSet<>(content.countriesOrNone());
        if (content.province() != null) {
            provinces.add(content.province());
        }
        for (Participant participant : content.participantsOrNone()) {
            if (participant.province() != null) {
                provinces.add(participant.province());
            }
            if (participant.mission() != null) {
                missions.add(participant.mission());
                register.missions()
                        .find(participant.mission())
                        .map(Mission::country)
                        .ifPresent(countries::add);
            }
        }
        Optional<CompositionView> composition = bodies.compositionOn(content.body(), day(content));
        composition.ifPresent(group -> {
            provinces.addAll(group.provinces());
            countries.addAll(group.countries());
            missions.addAll(missionsIn(Set.copyOf(group.countries())));
        });
        named.values().stream()
                .filter(body -> composition.isEmpty() || !body.id().equals(content.body()))
                .forEach(body -> {
                    provinces.addAll(body.provinces());
                    countries.addAll(body.countries());
                });
        return new Involved(
                provinces,
                missions,
                countries,
                composition.map(CompositionView::id).orElse(null));
    }

    private List<String> missionsIn(Set<String> countries) {
        return register.missions().all().stream()
                .filter(mission -> countries.contains(mission.country()))
                .map(Mission::code)
                .toList();
    }

    private LocalDate day(MeetingContent content) {
        Instant moment = content.startsAt() == null ? clock.instant() : content.startsAt();
        return LocalDate.ofInstant(moment, IRAN);
    }
}
