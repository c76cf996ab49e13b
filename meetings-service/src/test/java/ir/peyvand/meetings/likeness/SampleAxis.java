package ir.peyvand.meetings.likeness;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.SoundPhrases;
import ir.peyvand.meetings.axis.AxisKind;
import ir.peyvand.meetings.axis.WorkingGroup;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of the 63 axes of a regional meeting. */
record SampleAxis(
        int number, String title, String body, Set<String> countries, AxisKind kind, WorkingGroup workingGroup) {

    private static final SoundPhrases PLACES = AxisKey.places(new ReferenceRegister());

    static List<SampleAxis> all() {
        var file = Objects.requireNonNull(SampleAxis.class.getResourceAsStream("/likeness/axes-63.csv"));
        return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8)).stream()
                .map(SampleAxis::of)
                .toList();
    }

    private static SampleAxis of(NamedCsvRecord row) {
        return new SampleAxis(
                Integer.parseInt(row.getField("number")),
                row.getField("title_fa"),
                row.getField("body_fa"),
                Arrays.stream(row.getField("countries").split(";"))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet()),
                AxisKind.BY_CODE.get(word(row.getField("kind"))),
                WorkingGroup.BY_CODE.get(word(row.getField("working_group"))));
    }

    private static String word(String cell) {
        return cell.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The first rule, as the migration has it. */
    static SimilarityRule rule() {
        return new SimilarityRule(
                UUID.randomUUID(),
                new SimilarityWeights(
                        new BigDecimal("0.55"),
                        new BigDecimal("0.15"),
                        new BigDecimal("0.08"),
                        new BigDecimal("0.08"),
                        new BigDecimal("0.08"),
                        new BigDecimal("0.06")),
                0.64,
                LocalDate.of(2000, 1, 1),
                null,
                "test",
                "test",
                Instant.EPOCH);
    }

    AxisFeatures features() {
        return rewritten(title, body);
    }

    /** The same as another office writes it down. */
    AxisFeatures rewritten(String otherTitle, @Nullable String otherBody) {
        return AxisFeatures.of(
                AxisKey.of(otherTitle, otherBody == null ? List.of() : List.of(otherBody), PLACES),
                null,
                countries,
                kind,
                workingGroup);
    }

    @Override
    public String toString() {
        return number + " " + title;
    }
}
