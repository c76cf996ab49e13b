package ir.peyvand.agreements.similarity;

import ir.peyvand.agreements.party.PartyNameKey;
import ir.peyvand.kit.reference.ReferenceRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the agreements of a file that are worded differently from one that is registered, or that stands earlier in the file:
 * the same parties and day of signing, subjects that overlap, and a likeness above the threshold. A row whose day is not
 * known is never taken for another one.
 */
@ApplicationScoped
public class RewordedAgreements {

    private final RewordedRepository repository;
    private final SimilarityRuleService rules;
    private final ReferenceRegister register;

    RewordedAgreements(RewordedRepository repository, SimilarityRuleService rules, ReferenceRegister register) {
        this.repository = repository;
        this.rules = rules;
        this.register = register;
    }

    /**
     * A row of a file.
     *
     * @param number that the row has in the file
     * @param title Persian
     * @param parties their Persian names
     * @param provinces ISO 3166-2
     * @param countries ISO 3166-1 alpha-2, without Iran
     * @param subjects codes of subject areas
     */
    public record Row(
            int number,
            String title,
            List<String> parties,
            Set<String> provinces,
            Set<String> countries,
            Set<String> subjects,
            LocalDate signedOn) {}

    /** What a row repeats: a reference of the register, or the number of an earlier row. */
    public record Original(Optional<String> reference, Optional<Integer> row) {}

    /** Where two rows meet at all. */
    private record Block(Set<String> parties, LocalDate signedOn) {}

    private record Known(Features features, Original original) {}

    /**
     * @param rows in the order of the file, with different titles
     * @return by the numbers of the rows that repeat another one what they repeat; what is registered comes before what stands
     *     in the file
     */
    public Map<Integer, Original> find(Collection<Row> rows) {
        SimilarityRule rule = rules.today();
        Map<Block, List<Known>> known = new HashMap<>();
        Map<Names, Set<String>> sounds = new HashMap<>();
        for (RewordedRepository.Registered registered : repository.signedOn(days(rows), keys(rows))) {
            known.computeIfAbsent(new Block(registered.parties(), registered.signedOn()), none -> new ArrayList<>())
                    .add(new Known(
                            features(registered.row(), sounds),
                            new Original(Optional.of(registered.reference()), Optional.empty())));
        }
        Map<Integer, Original> found = new LinkedHashMap<>();
        for (Row row : rows) {
            List<Known> block = known.computeIfAbsent(new Block(keys(row), row.signedOn()), none -> new ArrayList<>());
            Features features = features(row, sounds);
            Optional<Original> original = block.stream()
                    .filter(one -> repeats(features, one.features(), rule))
                    .map(Known::original)
                    .findFirst();
            original.ifPresentOrElse(
                    one -> found.put(row.number(), one),
                    () -> block.add(new Known(features, new Original(Optional.empty(), Optional.of(row.number())))));
        }
        return found;
    }

    private static boolean repeats(Features row, Features other, SimilarityRule rule) {
        return row.subjects().stream().anyMatch(other.subjects()::contains)
                && LikenessRules.isAboveThreshold(row, other, rule);
    }

    /** The names that a title may repeat; thousands of rows have the same. */
    private record Names(Set<String> provinces, Set<String> countries, List<String> parties) {}

    private Features features(Row row, Map<Names, Set<String>> sounds) {
        Set<String> names = sounds.computeIfAbsent(
                new Names(row.provinces(), row.countries(), row.parties()),
                one -> TitleKey.sounds(PlaceNames.of(register, one.provinces(), one.countries(), one.parties())));
        return Features.of(
                TitleKey.without(row.title(), names),
                List.of(),
                row.provinces(),
                row.countries(),
                row.subjects(),
                row.signedOn(),
                null,
                new int[0]);
    }

    private static Set<String> keys(Row row) {
        return row.parties().stream().map(PartyNameKey::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Collection<Row> rows) {
        return rows.stream().flatMap(row -> keys(row).stream()).collect(Collectors.toSet());
    }

    private static Set<LocalDate> days(Collection<Row> rows) {
        return rows.stream().map(Row::signedOn).collect(Collectors.toSet());
    }
}
