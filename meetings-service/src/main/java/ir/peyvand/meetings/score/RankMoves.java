package ir.peyvand.meetings.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The smallest sets of open items whose completion moves a province up to the one above it, whose rank it then shares, or past
 * it. Items of one indicator are worth
 * the same, so a set is told by how many items it takes of each.
 */
final class RankMoves {

    /** More ways of the same size tell nothing more. */
    static final int MOST_SETS = 5;

    private final List<IndicatorRule> all;
    private final List<IndicatorRule> rules;
    private final Map<String, Tally> tallies;
    private final Map<String, Integer> open;

    /**
     * @param open how many items of each indicator can still be done
     */
    RankMoves(List<IndicatorRule> rules, Map<String, Tally> tallies, Map<String, Integer> open) {
        this.all = rules;
        this.rules = rules.stream()
                .filter(rule -> open.getOrDefault(rule.code(), 0) > 0)
                .toList();
        this.tallies = tallies;
        this.open = open;
    }

    /** @return ways of the smallest size, the one with the highest score first; empty when all open items are not enough */
    List<Move> upTo(BigDecimal scoreToReach) {
        int most = open.values().stream().mapToInt(Integer::intValue).sum();
        int size = smallest(scoreToReach, most);
        if (size > most) {
            return List.of();
        }
        var found = new ArrayList<Move>();
        collect(0, size, new HashMap<>(), scoreToReach, found);
        return found.stream()
                .sorted((one, other) -> other.score().compareTo(one.score()))
                .limit(MOST_SETS)
                .toList();
    }

    /**
     * Taking the item that gains most, again and again, reaches any score with the fewest items: within an indicator a further
     * item never gains more than the one before it.
     */
    private int smallest(BigDecimal scoreToReach, int most) {
        var taken = new HashMap<String, Integer>();
        for (int size = 0; size <= most; size++) {
            if (score(taken).compareTo(scoreToReach) >= 0) {
                return size;
            }
            takeBest(taken);
        }
        return most + 1;
    }

    private void takeBest(Map<String, Integer> taken) {
        BigDecimal best = BigDecimal.valueOf(-1);
        String choice = "";
        for (IndicatorRule rule : rules) {
            if (taken.getOrDefault(rule.code(), 0) < open.getOrDefault(rule.code(), 0)) {
                var more = new HashMap<>(taken);
                more.merge(rule.code(), 1, Integer::sum);
                BigDecimal score = score(more);
                if (score.compareTo(best) > 0) {
                    best = score;
                    choice = rule.code();
                }
            }
        }
        if (!choice.isEmpty()) {
            taken.merge(choice, 1, Integer::sum);
        }
    }

    private void collect(int from, int left, Map<String, Integer> taken, BigDecimal scoreToReach, List<Move> found) {
        if (left == 0) {
            BigDecimal score = score(taken);
            if (score.compareTo(scoreToReach) >= 0) {
                found.add(new Move(Map.copyOf(taken), score));
            }
            return;
        }
        if (from == rules.size()) {
            return;
        }
        String code = rules.get(from).code();
        for (int count = Math.min(left, open.getOrDefault(code, 0)); count >= 0; count--) {
            var more = new HashMap<>(taken);
            if (count > 0) {
                more.put(code, count);
            }
            collect(from + 1, left - count, more, scoreToReach, found);
        }
    }

    private BigDecimal score(Map<String, Integer> taken) {
        var better = new HashMap<>(tallies);
        taken.forEach((code, count) -> {
            Tally tally = better.getOrDefault(code, Tally.NOTHING);
            better.put(code, new Tally(tally.done() + count, tally.due()));
        });
        return ScoreRules.score(all, better);
    }

    /**
     * @param items how many of each indicator
     * @param score with them done
     */
    record Move(Map<String, Integer> items, BigDecimal score) {}
}
