package ir.peyvand.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the demonstration records are made of: the stuff that more records like them are made from. */
final class Vocabulary {

    /** A demonstration record, as its file has it; an empty cell is an empty string. */
    record Example(Map<String, String> cells) {
        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        List<String> titleWords() {
            return List.of(get("title_fa").split(" "));
        }
    }

    private final Map<String, List<Example>> byProvince;
    private final Map<String, List<Example>> byField;
    private final List<String> words;

    private Vocabulary(List<Example> examples) {
        this.byProvince = examples.stream()
                .collect(Collectors.groupingBy(e -> e.get("province"), TreeMap::new, Collectors.toList()));
        this.byField = examples.stream()
                .collect(Collectors.groupingBy(e -> e.get("field"), TreeMap::new, Collectors.toList()));
        this.words = examples.stream()
                .flatMap(e -> Stream.concat(
                        e.titleWords().stream(),
                        Stream.of(e.get("description_fa").split(" "))))
                .map(Vocabulary::bare)
                .filter(word -> word.length() > 2)
                .toList();
    }

    /** Reads the demonstration records of the capacity service. */
    static Vocabulary read(Path project) {
        Path file = project.resolve("capacity-service/src/main/resources/demo/capacities.csv");
        List<Example> examples = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> examples.add(new Example(row.getFieldsAsMap())));
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration records cannot be read", e);
        }
        return new Vocabulary(examples);
    }

    List<String> provinces() {
        return List.copyOf(byProvince.keySet());
    }

    List<String> fields() {
        return List.copyOf(byField.keySet());
    }

    List<Example> ofProvince(String province) {
        return byProvince.getOrDefault(province, List.of());
    }

    List<Example> ofField(String field) {
        return byField.getOrDefault(field, List.of());
    }

    /** Every word as often as it occurs: one drawn at random is a frequent one as often as in real text. */
    List<String> words() {
        return words;
    }

    private static String bare(String word) {
        return word.replaceAll("[^\\p{L}\\u200c]", "");
    }
}
