package ir.peyvand.agreements.similarity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.reference.SubjectArea;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.TextSketches;
import ir.peyvand.kit.time.DateText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The documents that the likeness has to tell apart: 250 memoranda and 80 old documents, and which of them are one. */
final class Corpus {

    static final ReferenceRegister REGISTER = new ReferenceRegister();

    private Corpus() {}

    /** @param parties their Persian names */
    record Document(
            String reference,
            String title,
            String english,
            List<String> parties,
            Set<String> provinces,
            Set<String> countries,
            Set<String> subjects,
            Optional<LocalDate> signed,
            Optional<LocalDate> until) {

        Features features() {
            return features(LocalizedText.of(title, english), parties, subjects, signed);
        }

        /** The same agreement as somebody else writes it down. */
        Features features(String otherTitle, List<String> otherParties, Set<String> areas, Optional<LocalDate> day) {
            return features(LocalizedText.of(otherTitle, ""), otherParties, areas, day);
        }

        Features features(
                LocalizedText otherTitle, List<String> otherParties, Set<String> areas, Optional<LocalDate> day) {
            List<PartyNames> named = otherParties.stream()
                    .map(party -> PartyNames.of(null, List.of(party)))
                    .toList();
            return Features.of(
                    TitleKeys.of(otherTitle, names(otherParties)),
                    named,
                    provinces,
                    countries,
                    areas,
                    day.orElse(null),
                    until.orElse(null),
                    TextSketches.NONE);
        }

        /** A draft of which nothing but the title is known. */
        static Features titleOnly(String title) {
            return Features.of(
                    TitleKeys.of(LocalizedText.of(title, ""), List.of()),
                    List.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    null,
                    null,
                    TextSketches.NONE);
        }

        private List<String> names(List<String> named) {
            return PlaceNames.of(REGISTER, provinces, countries, named);
        }
    }

    static List<Document> memoranda() {
        return read("agreements-250.csv").stream()
                .map(row -> new Document(
                        row.getField("reference"),
                        row.getField("title_fa"),
                        row.getField("title_en"),
                        List.of(row.getField("party_a_fa"), row.getField("party_b_fa")),
                        Set.of(row.getField("party_a_province"), row.getField("party_b_province")),
                        Set.of(),
                        subjects(row),
                        day(row.getField("signed_on")),
                        day(row.getField("valid_until"))))
                .toList();
    }

    static List<Document> legacy() {
        return read("legacy-documents.csv").stream()
                .map(row -> new Document(
                        row.getField("reference"),
                        row.getField("title_fa"),
                        row.getField("title_en"),
                        List.of(governorate(row.getField("province")), row.getField("counterpart_fa")),
                        Set.of(row.getField("province")),
                        Set.of(row.getField("country")),
                        subjects(row),
                        day(row.getField("signed_on")),
                        day(row.getField("valid_until"))))
                .toList();
    }

    static List<Document> all() {
        var all = new ArrayList<>(memoranda());
        all.addAll(legacy());
        return all;
    }

    /** The references of two rows that are one document. */
    record Pair(String one, String other) {
        boolean holds(Document first, Document second) {
            return Set.of(one, other).equals(Set.of(first.reference(), second.reference()));
        }
    }

    static List<Pair> duplicates() {
        return read("legacy-duplicates.csv").stream()
                .map(row -> new Pair(row.getField("reference_a"), row.getField("reference_b")))
                .toList();
    }

    /** What somebody else might have written instead of a title. */
    record Reworded(String reference, String title, String how) {}

    static List<Reworded> rewordings() {
        return read("rewordings.csv").stream()
                .map(row -> new Reworded(row.getField("reference"), row.getField("title_fa"), row.getField("how")))
                .toList();
    }

    /** The rule that the service starts with. */
    static SimilarityRule rule() {
        return SimilarityRuleTest.firstRule();
    }

    private static String governorate(String province) {
        return "استانداری "
                + REGISTER.provinces().find(province).orElseThrow().name().best(LocalizedText.PERSIAN);
    }

    private static Set<String> subjects(NamedCsvRecord row) {
        return Arrays.stream(row.getField("subject_areas").split(";"))
                .map(SubjectArea::codeOf)
                .collect(Collectors.toSet());
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(DateText.parse(text));
    }

    private static List<NamedCsvRecord> read(String name) {
        try {
            Path file = Path.of(Objects.requireNonNull(Corpus.class.getResource("/similarity/" + name), name)
                    .toURI());
            try (var records = CsvReader.builder().ofNamedCsvRecord(file)) {
                return records.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
