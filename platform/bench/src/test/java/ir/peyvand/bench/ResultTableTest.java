package ir.peyvand.bench;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.bench.Figure.Bound;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    private final ResultTable table = new ResultTable();

    @Test
    void aFigureAboveItsFloorHolds() {
        table.add(new Figure("hop", Bound.ratioAtLeast(0.6), 0.61, "61/s ÷ 100/s"));

        assertThat(table.holds()).isTrue();
        assertThat(table.markdown()).contains("| hop     | ≥ 0.60 × | 0.61 ×   | yes   | 61/s ÷ 100/s |");
    }

    @Test
    void oneFigureBeyondItsLimitIsEnoughToFail() {
        table.add(new Figure("hop", Bound.ratioAtLeast(0.6), 0.61, ""));
        table.add(new Figure("p99", Bound.atMost(200, "ms"), 201, ""));

        assertThat(table.holds()).isFalse();
        assertThat(table.markdown()).contains("| ≤ 200 ms | 201 ms   | **no** |");
    }

    @Test
    void theRatioOfRoundsIsTheMedianOfTheirRatios() {
        RatioRounds rounds = new RatioRounds();
        rounds.add(50, 100);
        rounds.add(80, 100);
        rounds.add(10, 1000);

        assertThat(rounds.ratio()).isEqualTo(0.5);
        assertThat(rounds.detail("ours", "theirs")).isEqualTo("50/s ours ÷ 100/s theirs");
    }

    @Test
    void theMedianOfTwoLiesBetweenThem() {
        assertThat(Median.of(List.of(4.0, 1.0))).isEqualTo(2.5);
    }
}
