package ir.peyvand.agreements.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.agreements.similarity.Corpus.Document;
import ir.peyvand.kit.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The likeness against every document of the corpus, without a database between. */
class RewordingTest {

    private static final int SHOWN = 3;
    private static final double LEAST_FOUND = 0.95;
    private static final double MOST_FALSE_ALARMS = 0.01;

    private static final List<Document> DOCUMENTS = Corpus.all();
    private static final Map<String, Features> REGISTERED =
            DOCUMENTS.stream().collect(Collectors.toMap(Document::reference, Document::features));
    private static final SimilarityRule RULE = Corpus.rule();

    private record Candidate(Document document, double score) {}

    private static List<Candidate> ranked(Features draft, Optional<Document> except) {
        return DOCUMENTS.stream()
                .filter(document -> except.filter(document::equals).isEmpty())
                .map(document -> new Candidate(
                        document,
                        LikenessRules.likeness(draft, REGISTERED.get(document.reference()), RULE)
                                .score()))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    private static boolean areOne(Document one, Document other) {
        return one.equals(other) || Corpus.duplicates().stream().anyMatch(pair -> pair.holds(one, other));
    }

    @Test
    void theKnownPairsAreFoundAboveTheThresholdAndNothingElseIs() {
        var above = new ArrayList<String>();
        for (Document document : DOCUMENTS) {
            List<Candidate> candidates = ranked(REGISTERED.get(document.reference()), Optional.of(document));
            candidates.stream()
                    .filter(candidate -> candidate.score() >= RULE.threshold())
                    .forEach(candidate -> above.add(
                            document.reference() + " " + candidate.document().reference()));
        }
        List<String> known = Corpus.duplicates().stream()
                .flatMap(pair -> List.of(pair.one() + " " + pair.other(), pair.other() + " " + pair.one()).stream())
                .toList();

        assertThat(known).hasSize(16);
        assertThat(above).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @EnumSource(Rewording.class)
    void aRewordedDraftFindsItsOriginalAmongTheFirstThree(Rewording rewording) {
        var result = new Result();
        for (Document document : DOCUMENTS) {
            String title = rewording.apply(document.title());
            List<String> parties = document.parties().stream()
                    .map(Rewording.OTHER_TRANSCRIPTION::apply)
                    .toList();
            result.take(document, document.features(title, parties, document.subjects(), document.signed()));
            // another office: no date yet, other parties named, another subject
            result.take(
                    document,
                    document.features(
                            title, List.of(document.parties().getFirst()), Set.of("credit-line"), Optional.empty()));
        }
        result.mustHold(rewording.name());
    }

    @ParameterizedTest
    @EnumSource(Rewording.class)
    void aRewordedTitleAloneFindsItsOriginalAmongTheFirstThree(Rewording rewording) {
        var result = new Result();
        for (Document document : DOCUMENTS) {
            result.take(document, Document.titleOnly(rewording.apply(document.title())));
        }
        result.mustHold(rewording.name());
    }

    /** Words of other origin, other forms and other orders at once, as no list of ways foresees them. */
    @ParameterizedTest
    @MethodSource("rewordings")
    void aTitleThatSomebodyElseWroteFindsItsOriginal(Corpus.Reworded reworded) {
        Document original = DOCUMENTS.stream()
                .filter(document -> document.reference().equals(reworded.reference()))
                .findFirst()
                .orElseThrow();
        Features whole =
                original.features(reworded.title(), original.parties(), original.subjects(), original.signed());
        Features sparse = original.features(
                reworded.title(), List.of(original.parties().getLast()), Set.of("credit-line"), Optional.empty());

        assertThat(ranked(whole, Optional.empty()).stream()
                        .filter(one -> one.score() >= RULE.threshold())
                        .map(one -> one.document().reference()))
                .as("%s: %s", reworded, ranked(whole, Optional.empty()).subList(0, SHOWN))
                .containsExactly(original.reference());
        assertThat(ranked(sparse, Optional.empty()).stream().limit(SHOWN))
                .as(
                        "%s, by another office: %s",
                        reworded, ranked(sparse, Optional.empty()).subList(0, SHOWN))
                .anyMatch(one -> one.document().equals(original));
    }

    static List<Corpus.Reworded> rewordings() {
        return Corpus.rewordings();
    }

    @Test
    void titlesAreComparedInEveryLanguageThatBothHave() {
        Document original = DOCUMENTS.getFirst();
        Features draft = original.features(
                LocalizedText.of("سکونت دیرینهٔ شراکتی", "Traditional joint lodgings in the New Julfa quarter"),
                original.parties(),
                original.subjects(),
                original.signed());

        assertThat(ranked(draft, Optional.empty()).getFirst())
                .satisfies(one -> assertThat(one.document()).isEqualTo(original))
                .satisfies(one -> assertThat(one.score()).isGreaterThanOrEqualTo(RULE.threshold()));
        assertThat(LikenessRules.title(
                        draft, original.features("سکونت دیرینهٔ شراکتی ما", List.of(), Set.of(), Optional.empty())))
                .as("Persian with Persian")
                .isGreaterThan(0.8);
    }

    /** How often the original was found, and how often another document was taken for it. */
    private static final class Result {

        private int drafts;
        private int found;
        private int alarms;
        private int falseAlarms;
        private final Map<String, String> missed = new HashMap<>();

        void take(Document original, Features draft) {
            drafts++;
            List<Candidate> candidates = ranked(draft, Optional.empty());
            boolean among = candidates.stream()
                    .limit(SHOWN)
                    .anyMatch(one -> one.document().equals(original));
            found += among ? 1 : 0;
            if (!among) {
                missed.put(original.reference(), draft.keys().persian().title());
            }
            alarms += candidates.stream()
                            .anyMatch(one -> one.score() >= RULE.threshold() && areOne(one.document(), original))
                    ? 1
                    : 0;
            falseAlarms += candidates.stream()
                            .anyMatch(one -> one.score() >= RULE.threshold() && !areOne(one.document(), original))
                    ? 1
                    : 0;
        }

        void mustHold(String what) {
            assertThat((double) found / drafts)
                    .as("%s: found among the first three; missed %s", what, missed)
                    .isGreaterThanOrEqualTo(LEAST_FOUND);
            assertThat((double) alarms / drafts)
                    .as("%s: above the threshold", what)
                    .isGreaterThanOrEqualTo(LEAST_FOUND);
            assertThat((double) falseAlarms / drafts)
                    .as("%s: false alarms", what)
                    .isLessThanOrEqualTo(MOST_FALSE_ALARMS);
        }

        @Override
        public String toString() {
            return "%d drafts, found %.3f, above %.3f, false %.3f %s"
                    .formatted(
                            drafts,
                            (double) found / drafts,
                            (double) alarms / drafts,
                            (double) falseAlarms / drafts,
                            missed);
        }
    }
}
