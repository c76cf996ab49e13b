package ir.peyvand.meetings.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankMovesTest {

    private static final List<IndicatorRule> RULES = List.of(
            ScoreRulesTest.rule("sessions", ScoreMeasure.SESSIONS_HELD, "20", "1"),
            ScoreRulesTest.rule("carried-out", ScoreMeasure.RESOLUTIONS_CARRIED_OUT, "30", "0.8"),
            ScoreRulesTest.rule("published", ScoreMeasure.RESOLUTIONS_PUBLISHED, "10", "0.5"));

    @Test
    void oneResolutionIsEnoughWhereItGainsMost() {
        Map<String, Tally> tallies = Map.of("sessions", new Tally(6, 12), "carried-out", new Tally(2, 4));
        List<RankMoves.Move> moves =
                new RankMoves(RULES, tallies, Map.of("sessions", 2, "carried-out", 2)).upTo(new BigDecimal("61"));

        assertThat(moves).hasSize(1);
        assertThat(moves.getFirst().items()).isEqualTo(Map.of("carried-out", 1));
    }

    @Test
    void whoReachesTheScoreAboveSharesItsRank() {
        Map<String, Tally> tallies = Map.of("sessions", new Tally(6, 12));
        Map<String, Integer> open = Map.of("sessions", 6);

        assertThat(new RankMoves(RULES, tallies, open)
                        .upTo(new BigDecimal("75"))
                        .getFirst()
                        .items())
                .isEqualTo(Map.of("sessions", 3));
        assertThat(new RankMoves(RULES, tallies, open)
                        .upTo(new BigDecimal("75.01"))
                        .getFirst()
                        .items())
                .isEqualTo(Map.of("sessions", 4));
    }

    @Test
    void whereAllOpenItemsAreNotEnoughThereIsNoWay() {
        Map<String, Tally> tallies = Map.of("sessions", new Tally(0, 12));
        assertThat(new RankMoves(RULES, tallies, Map.of("sessions", 3)).upTo(new BigDecimal("90")))
                .isEmpty();
    }

    @Test
    void noSmallerSetWouldDoWhateverTheTallies() {
        var random = new Random(20_311);
        for (int round = 0; round < 300; round++) {
            var tallies = new HashMap<String, Tally>();
            var open = new HashMap<String, Integer>();
            for (IndicatorRule rule : RULES) {
                int due = random.nextInt(9);
                int done = due == 0 ? 0 : random.nextInt(due + 1);
                tallies.put(rule.code(), new Tally(done, due));
                open.put(rule.code(), Math.min(due - done, 4));
            }
            BigDecimal toReach = BigDecimal.valueOf(random.nextInt(100));
            List<RankMoves.Move> moves = new RankMoves(RULES, tallies, open).upTo(toReach);

            int smallest = smallestByTryingAll(tallies, open, toReach);
            assertThat(moves.isEmpty()).as("round %d", round).isEqualTo(smallest < 0);
            for (RankMoves.Move move : moves) {
                assertThat(size(move.items())).as("round %d", round).isEqualTo(smallest);
                assertThat(move.score()).isGreaterThanOrEqualTo(toReach);
            }
        }
    }

    private static int smallestByTryingAll(Map<String, Tally> tallies, Map<String, Integer> open, BigDecimal toReach) {
        int smallest = -1;
        for (int first = 0; first <= open.getOrDefault("sessions", 0); first++) {
            for (int second = 0; second <= open.getOrDefault("carried-out", 0); second++) {
                for (int third = 0; third <= open.getOrDefault("published", 0); third++) {
                    var better = new HashMap<>(tallies);
                    more(better, "sessions", first);
                    more(better, "carried-out", second);
                    more(better, "published", third);
                    int size = first + second + third;
                    if (ScoreRules.score(RULES, better).compareTo(toReach) >= 0 && (smallest < 0 || size < smallest)) {
                        smallest = size;
                    }
                }
            }
        }
        return smallest;
    }

    private static void more(Map<String, Tally> tallies, String code, int count) {
        Tally tally = tallies.getOrDefault(code, Tally.NOTHING);
        tallies.put(code, new Tally(tally.done() + count, tally.due()));
    }

    private static int size(Map<String, Integer> items) {
        return items.values().stream().mapToInt(Integer::intValue).sum();
    }
}
