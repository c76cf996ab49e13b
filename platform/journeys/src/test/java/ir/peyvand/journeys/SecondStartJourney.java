package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The suite is stopped and started again: everything that was kept is still there. How long it took is told, not judged. */
@ExtendWith(RunningSuite.class)
class SecondStartJourney {

    @Test
    void afterASecondStartEverythingIsStillThere(Suite suite) {
        Office embassy = suite.as("demo-embassy-ankara");
        long before = embassy.searches().total();

        long from = System.nanoTime();
        suite.startAgain();
        embassy.renewsItsToken();
        long after = embassy.searches().total();
        Suite.tell(String.format(
                "second start to the first answered query: %.1f s, the stop before it included",
                (System.nanoTime() - from) / 1e9));

        assertThat(after).isEqualTo(before).isGreaterThanOrEqualTo(Suite.DEMO_PUBLISHED);
    }
}
