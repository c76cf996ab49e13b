package ir.peyvand.agreements.similarity;

import static java.util.stream.Collectors.toList;

import ir.peyvand.agreements.party.PartyNameKey;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.TextSketches;
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
     * @param title in the languages that the row has
     * @param parties their Persian names
     * @param provinces ISO 3166-2
     * @param countries ISO 3166-1 alpha-2, without Iran
     * @param subjects codes of subject areas
     */
    public record Row(
            int number,
            LocalizedText title,
            List<String> parties,
            Set<String> provinces,
            Set<String> countries,
            Set<String> subjects,
            LocalDate signedOn) {}

    /** What a row repeats: a reference of the register, or the number of an earlier row. */
    public record Original(Optional<String> reference, Optional<Integer> row) {}

    /** Where two rows meet at all. */
    record Block(Set<String> parties, LocalDate signedOn) {}

    private record Known(Features features, Original original) {}

    /**
     * @param rows in the order of the file, with different titles
     * @return by the numbers of the rows that repeat another one what they repeat; what is registered comes before what stands
     *     in the file
     */
    public Map<Integer, Original> find(Collection<Row> rows) {
        SimilarityRule rule = rules.today();
        Map<Block, List<Row>> blocks =
                rows.stream().collect(Collectors.groupingBy(RewordedAgreements::block, LinkedHashMap::new, toList()));
        Map<Block, List<RewordedRepository.Registered>> registered = repository.registered(blocks.keySet());
        var sounds = new NameSounds(register);
        Map<Integer, Original> found = new HashMap<>();
        blocks.forEach(
                (block, members) -> find(members, registered.getOrDefault(block, List.of()), rule, sounds, found));
        return found;
    }

    /** Only what may be repeated is looked at closely: most rows of a file are alone with their parties and their day. */
    private static void find(
            List<Row> rows,
            List<RewordedRepository.Registered> registered,
            SimilarityRule rule,
            NameSounds sounds,
            Map<Integer, Original> found) {
        if (rows.size() + registered.size() == 1) {
            return;
        }
        List<Known> known = new ArrayList<>();
        for (RewordedRepository.Registered one : registered) {
            known.add(new Known(
                    features(one.row(), sounds), new Original(Optional.of(one.reference()), Optional.empty())));
        }
        for (Row row : rows) {
            Features features = features(row, sounds);
            known.stream()
                    .filter(one -> repeats(features, one.features(), rule))
                    .map(Known::original)
                    .findFirst()
                    .ifPresentOrElse(
                            one -> found.put(row.number(), one),
                            () -> known.add(
                                    new Known(features, new Original(Optional.empty(), Optional.of(row.number())))));
        }
    }

    private static boolean repeats(Features row, Features other, SimilarityRule rule) {
        return row.subjects().stream().anyMatch(other.subjects()::contains)
                && LikenessRules.isAboveThreshold(row, other, rule);
    }

    private static Features features(Row row, NameSounds sounds) {
        return Features.of(
                TitleKeys.of(
                        row.title(),
                        TitleKey.without(row.title().best(LocalizedText.PERSIAN), sounds.of(row)),
                        sounds.names(row)),
                List.of(),
                row.provinces(),
                row.countries(),
                row.subjects(),
                row.signedOn(),
                null,
                TextSketches.NONE);
    }

    private static Block block(Row row) {
        return new Block(
                row.parties().stream().map(PartyNameKey::of).collect(Collectors.toCollection(TreeSet::new)),
                row.signedOn());
    }
}
