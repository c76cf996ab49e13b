package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.SearchTerms;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.body.BodyView;
import ir.peyvand.meetings.resolution.ResolutionSourceRepository.NamedAxis;
import ir.peyvand.meetings.resolution.ResolutionSourceRepository.NamedMeeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks up what a content names, settles what it leaves out, and tells whom the resolution concerns. */
@ApplicationScoped
class ContentSettlement {

    private static final String PROVINCIAL_LADDER = "provincial-council";
    private static final String PROPOSED_RESOLUTION = "proposed-resolution";
    private static final String ADOPTED = "adopted";

    private final BodyDirectory directory;
    private final ResolutionSourceRepository sources;
    private final ReferenceRegister register;

    ContentSettlement(BodyDirectory directory, ResolutionSourceRepository sources, ReferenceRegister register) {
        this.directory = directory;
        this.sources = sources;
        this.register = register;
    }

    /**
     * @param province whose offices write it
     * @param reference of the resolution, which it is found by too
     * @throws ir.peyvand.kit.problem.Problem 422 that names every unknown member
     */
    SettledContent settle(ResolutionContent given, Optional<String> province, String reference, Caller caller) {
        var errors = new ArrayList<FieldError>();
        AudienceVisibility visibility = AudienceVisibility.of(caller);
        Optional<NamedAxis> axis = axis(given, visibility, errors);
        ResolutionContent content = filled(given, axis, province);
        Optional<NamedMeeting> meeting = meeting(content, visibility, errors);
        Map<UUID, BodyView> bodies = bodies(content, errors);
        requireOwner(content, errors);
        LocalizedText title = content.title();
        if (title == null) {
            errors.add(FieldError.of("/content/title", "required", "عنوان لازم است", "A title is needed"));
        }
        if (title == null || !errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
        return new SettledContent(
                content,
                title,
                ResolutionAudiences.of(content, province, meeting.map(NamedMeeting::audience), bodies.values()),
                terms(content, title, bodies, reference));
    }

    private Optional<NamedAxis> axis(ResolutionContent given, AudienceVisibility visibility, List<FieldError> errors) {
        if (given.axis() == null) {
            return Optional.empty();
        }
        Optional<NamedAxis> axis = sources.axis(given.axis()).filter(known -> mayKnow(known, visibility));
        if (axis.isEmpty()) {
            errors.add(ResolutionProblems.unknown("/content/axis", "axis", "محوری"));
        } else if (!axis.get().kind().equals(PROPOSED_RESOLUTION)
                || !axis.get().status().equals(ADOPTED)) {
            errors.add(FieldError.of(
                    "/content/axis",
                    "axis-not-adopted",
                    "مصوبه تنها از محور پیشنهادی تصویب‌شده برمی‌آید",
                    "A resolution comes from an adopted axis that proposes one"));
        }
        return axis;
    }

    private boolean mayKnow(NamedAxis axis, AudienceVisibility visibility) {
        Audience own = Audience.of(axis.provinces(), Set.of());
        Audience all = Optional.ofNullable(axis.meeting())
                .flatMap(sources::meeting)
                .map(meeting -> own.with(meeting.audience()))
                .orElse(own);
        return visibility.reaches(all);
    }

    private static ResolutionContent filled(
            ResolutionContent given, Optional<NamedAxis> axis, Optional<String> province) {
        var origins = new LinkedHashSet<String>();
        axis.ifPresent(known -> origins.add("urn:peyvand:axis:" + known.id()));
        origins.addAll(given.originsOrNone());
        boolean textOfAxis = given.title() == null && given.text() == null;
        return new ResolutionContent(
                or(given.title(), axis.map(NamedAxis::title)),
                textOfAxis ? axis.flatMap(NamedAxis::text).orElse(null) : given.text(),
                given.decidingBody(),
                or(given.meeting(), axis.flatMap(known -> Optional.ofNullable(known.meeting()))),
                given.axis(),
                or(given.workingGroup(), axis.flatMap(NamedAxis::workingGroup)),
                given.result(),
                given.leadBody(),
                given.coActors(),
                given.owner(),
                given.dueOn(),
                given.evidenceType(),
                or(given.ladder(), province.map(code -> PROVINCIAL_LADDER)),
                or(given.weight(), axis.map(NamedAxis::weight).or(() -> Optional.of(1))),
                List.copyOf(origins));
    }

    private static <T> @Nullable T or(@Nullable T given, Optional<T> otherwise) {
        return given == null ? otherwise.orElse(null) : given;
    }

    private Optional<NamedMeeting> meeting(
            ResolutionContent content, AudienceVisibility visibility, List<FieldError> errors) {
        if (content.meeting() == null) {
            return Optional.empty();
        }
        Optional<NamedMeeting> meeting =
                sources.meeting(content.meeting()).filter(known -> visibility.reaches(known.audience()));
        if (meeting.isEmpty()) {
            errors.add(ResolutionProblems.unknown("/content/meeting", "meeting", "نشستی"));
        }
        return meeting;
    }

    private Map<UUID, BodyView> bodies(ResolutionContent content, List<FieldError> errors) {
        Map<UUID, BodyView> bodies = directory.findAll(ResolutionAudiences.bodies(content));
        requireBody(content.decidingBody(), "/content/decidingBody", bodies, errors);
        requireBody(content.leadBody(), "/content/leadBody", bodies, errors);
        requireBody(content.owner() == null ? null : content.owner().body(), "/content/owner/body", bodies, errors);
        List<UUID> coActors = content.coActorsOrNone();
        for (int i = 0; i < coActors.size(); i++) {
            requireBody(coActors.get(i), "/content/coActors/" + i, bodies, errors);
        }
        return bodies;
    }

    private static void requireBody(
            @Nullable UUID id, String pointer, Map<UUID, BodyView> bodies, List<FieldError> errors) {
        if (id != null && !bodies.containsKey(id)) {
            errors.add(ResolutionProblems.unknown(pointer, "body", "نهادی"));
        }
    }

    private void requireOwner(ResolutionContent content, List<FieldError> errors) {
        Owner owner = content.owner();
        if (owner == null) {
            return;
        }
        owner.province()
                .filter(code -> !register.provinces().contains(code))
                .ifPresent(code -> errors.add(FieldError.unknownCode("/content/owner/office", "province", code)));
        if (owner.province().isEmpty() && owner.person() == null) {
            errors.add(FieldError.of(
                    "/content/owner/person",
                    "required",
                    "پاسخ‌گوی کمیته با نام شناخته می‌شود، تا کس دیگری بتواند داوری کند",
                    "An owner at the committee is named, so that somebody else there can judge"));
        }
    }

    private static Set<String> terms(
            ResolutionContent content, LocalizedText title, Map<UUID, BodyView> bodies, String reference) {
        var texts = new ArrayList<String>(title.byLanguage().values());
        texts.add(reference);
        Optional.ofNullable(content.text())
                .ifPresent(text -> texts.addAll(text.byLanguage().values()));
        Optional.ofNullable(content.result())
                .ifPresent(text -> texts.addAll(text.byLanguage().values()));
        bodies.values().forEach(body -> texts.addAll(body.name().byLanguage().values()));
        return SearchTerms.of(texts);
    }
}
