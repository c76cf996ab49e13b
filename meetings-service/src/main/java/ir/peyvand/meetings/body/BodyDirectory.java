package ir.peyvand.meetings.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bodies as other features look them up. */
@ApplicationScoped
public class BodyDirectory {

    private final BodyRepository repository;
    private final BodyViews views;
    private final CompositionRepository compositions;

    BodyDirectory(BodyRepository repository, BodyViews views, CompositionRepository compositions) {
        this.repository = repository;
        this.views = views;
        this.compositions = compositions;
    }

    @Transactional
    public Optional<BodyView> find(UUID id) {
        return repository.findByIdOptional(id).map(views::of);
    }

    /** The body with this code, such as DC-03. */
    @Transactional
    public Optional<BodyView> findByCode(String code) {
        return repository.findBody(code).map(views::of);
    }

    /** Those of these ids that there are. */
    @Transactional
    public Map<UUID, BodyView> findAll(Collection<UUID> ids) {
        return views.of(new LinkedHashSet<>(ids)).stream().collect(Collectors.toMap(BodyView::id, Function.identity()));
    }

    /**
     * Who belongs to a regional group that day; before its first composition, which says from when on the register knows it,
     * the first one. Empty for other bodies.
     */
    @Transactional
    public Optional<CompositionView> compositionOn(UUID body, LocalDate day) {
        return Optional.ofNullable(compositions.validOn(List.of(body), day).get(body))
                .or(() -> compositions.of(body).reversed().stream().findFirst());
    }

    @Transactional
    public Optional<CompositionView> composition(UUID id) {
        return compositions.find(id);
    }
}
