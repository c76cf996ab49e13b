package ir.peyvand.agreements.commitment;

import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The funnel: over signed agreements, of which everybody may know. */
@ApplicationScoped
public class FunnelService {

    private final FunnelRepository repository;
    private final ReferenceRegister register;

    FunnelService(FunnelRepository repository, ReferenceRegister register) {
        this.repository = repository;
        this.register = register;
    }

    @Transactional
    public FunnelView funnel(FunnelGrouping by) {
        FunnelRepository.Rows rows = repository.rows(by);
        List<FunnelView.Group> groups = rows.groups().stream()
                .map(row -> new FunnelView.Group(
                        row.code(), name(by, row.code()), row.signed(), row.underWay(), row.producing()))
                .toList();
        FunnelRepository.Row total = rows.total();
        return new FunnelView(
                by.code(),
                groups,
                new FunnelView.Counts(total.signed(), total.underWay(), total.producing()),
                FunnelView.Definitions.OF_STAGES);
    }

    private @Nullable LocalizedText name(FunnelGrouping by, @Nullable String code) {
        if (code == null) {
            return null;
        }
        Optional<LocalizedText> name = switch (by) {
            case PROVINCE -> register.provinces().find(code).map(province -> province.name());
            case SUBJECT -> register.subjectAreas().find(code).map(subject -> subject.name());
            case YEAR -> Optional.empty();
        };
        return name.orElse(null);
    }
}
