package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.time.SolarHijri;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RevisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading, registering and editing resolutions; the steps of their life are {@link ResolutionMoves}. */
@ApplicationScoped
public class ResolutionService {

    private static final String NATIONAL = "IR";

    private final ResolutionRepository repository;
    private final ContentSettlement settlement;
    private final ResolutionHistory written;
    private final ResolutionLights lights;
    private final History history;
    private final ReferenceRegister register;
    private final Clock clock;

    ResolutionService(
            ResolutionRepository repository,
            ContentSettlement settlement,
            ResolutionHistory written,
            ResolutionLights lights,
            History history,
            ReferenceRegister register,
            Clock clock) {
        this.repository = repository;
        this.settlement = settlement;
        this.written = written;
        this.lights = lights;
        this.history = history;
        this.register = register;
        this.clock = clock;
    }

    /** One record, by id or reference; 404 when the caller may not know of it. */
    @Transactional
    public ResolutionView find(String idOrReference, Caller caller) {
        return view(visible(idOrReference, caller));
    }

    @Transactional
    public ResolutionView register(RegisterResolution request, Caller caller) {
        Optional<String> province = province(request, caller);
        return create(province, request.content(), Optional.empty(), caller);
    }

    /** Whether the body has a resolution of this title; whoever asks in a transaction is alone until it ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isRegistered(UUID decidingBody, LocalizedText title) {
        repository.keepOtherWritersOut();
        return repository.hasTitle(decidingBody, title);
    }

    /** A row of an import, whose right to it has been asked. */
    ResolutionView imported(
            Optional<String> province, ResolutionContent content, Optional<String> reference, Caller caller) {
        return create(province, content, reference, caller);
    }

    private ResolutionView create(
            Optional<String> province, ResolutionContent given, Optional<String> referenceGiven, Caller caller) {
        String reference = referenceGiven.orElseGet(() -> nextReference(province.orElse(NATIONAL)));
        SettledContent content = settlement.settle(given, province, reference, caller);
        var resolution = new Resolution(reference, province, content, caller.subject(), clock.instant());
        repository.persist(resolution);
        written.written(null, resolution, "registered", caller, null);
        return view(resolution);
    }

    private String nextReference(String place) {
        int year = SolarHijri.from(LocalDate.now(clock)).year();
        return "RES-%s-%d-%04d".formatted(place, year, repository.nextNumber(place, year));
    }

    /** The committee writes what belongs to no province, everybody else what belongs to his own. */
    private Optional<String> province(RegisterResolution request, Caller caller) {
        Optional<String> province = Optional.ofNullable(request.province())
                .or(() -> caller.is(Role.COMMITTEE) ? Optional.empty() : caller.province());
        province.filter(code -> !register.provinces().contains(code)).ifPresent(code -> {
            throw Problems.invalid().withError(FieldError.unknownCode("/province", "province", code));
        });
        if (!ResolutionAccess.mayWrite(caller, province)) {
            throw Problems.forbidden();
        }
        return province;
    }

    @Transactional
    public ResolutionView edit(String id, @Nullable String ifMatch, EditResolution request, Caller caller) {
        Resolution resolution = visible(id, caller);
        if (!ResolutionAccess.mayWrite(caller, resolution.province())) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, resolution.version());
        ResolutionView before = ResolutionView.from(resolution, null);
        SettledContent content =
                settlement.settle(request.content(), resolution.province(), resolution.reference(), caller);
        resolution.edit(content, caller.subject(), clock.instant());
        written.written(before, resolution, "edited", caller, null);
        return view(resolution);
    }

    /** What happened to the record, newest first. */
    @Transactional
    Page<RevisionView> revisions(String idOrReference, PageRequest page, Caller caller) {
        return history.list(ResolutionView.TYPE, visible(idOrReference, caller).id(), page);
    }

    private Resolution visible(String idOrReference, Caller caller) {
        return repository
                .findVisible(idOrReference, AudienceVisibility.of(caller))
                .orElseThrow(Problems::notFound);
    }

    private ResolutionView view(Resolution resolution) {
        LocalDate today = lights.today();
        return ResolutionView.from(
                resolution,
                lights.rule(today).light(Standing.of(resolution), today).orElse(null));
    }
}
