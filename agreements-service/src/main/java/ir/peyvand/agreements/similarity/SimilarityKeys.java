package ir.peyvand.agreements.similarity;

import ir.peyvand.agreements.agreement.ContentFollower;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.TextSketches;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the keys of every agreement together with the agreement. */
@ApplicationScoped
class SimilarityKeys implements ContentFollower {

    private final SimilarityKeyRepository repository;
    private final ReferenceRegister register;

    SimilarityKeys(SimilarityKeyRepository repository, ReferenceRegister register) {
        this.repository = repository;
        this.register = register;
    }

    @Override
    public List<UUID> missing(UUID after, int most) {
        return repository.missing(after, most);
    }

    @Override
    public void written(Collection<UUID> agreements) {
        repository.keep(repository.sources(agreements).stream().map(this::key).toList());
    }

    private SimilarityKeyRepository.Key key(SimilarityKeyRepository.Source source) {
        List<String> names = PlaceNames.of(register, source.provinces(), source.countries(), source.parties());
        TitleKeys keys = TitleKeys.of(source.title(), names);
        return new SimilarityKeyRepository.Key(
                source.id(),
                Stream.concat(source.provinces().stream(), source.countries().stream())
                        .toList(),
                keys.persian().title(),
                keys.persian().theme(),
                keys.others(),
                TextSketches.of(source.texts()));
    }
}
