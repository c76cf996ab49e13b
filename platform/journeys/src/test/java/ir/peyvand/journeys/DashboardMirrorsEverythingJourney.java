package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A dashboard keeps a copy of everything published, by the change feed alone, and loses nothing while Keycloak restarts. */
@ExtendWith(RunningSuite.class)
class DashboardMirrorsEverythingJourney {

    @Test
    void theMirrorEndsEqualAlthoughKeycloakRestartedMeanwhile(Suite suite) {
        Office dashboard = suite.as("demo-dashboard");
        Office governorate = suite.as("demo-governorate-03");
        Office secretariat = suite.as("demo-secretariat-03");
        var mirror = new Mirror(dashboard);
        mirror.begins();
        assertThat(mirror.records()).isEqualTo(Mirror.truthFor(dashboard));

        Capacity kept = published(governorate, secretariat, "آینهٔ نخست", "The first mirror");
        mirror.follows();
        Capacity withdrawn = published(governorate, secretariat, "آینهٔ دوم", "The second mirror");
        secretariat.token();
        suite.restartKeycloak();
        Capacity revised = governorate.takesBack(kept, "شمار بازدیدکنندگان بازنگری می‌شود");
        governorate.archives(withdrawn, "دیگر برگزار نمی‌شود");
        mirror.follows();
        assertThat(mirror.records())
                .as("known keys held while Keycloak was away, and nothing was missed")
                .doesNotContainKeys(kept.id(), withdrawn.id());

        dashboard.renewsItsToken();
        Capacity again = governorate.publishes(secretariat.verifies(revised));
        published(governorate, secretariat, "آینهٔ سوم", "The third mirror");
        mirror.follows();

        assertThat(mirror.records()).containsKey(again.id());
        assertThat(mirror.records()).isEqualTo(Mirror.truthFor(dashboard));
    }

    private static Capacity published(Office maker, Office checker, String persianTitle, String englishTitle) {
        Capacity draft = maker.registers(Draft.ofTourismIn("IR-03", persianTitle, englishTitle));
        return maker.publishes(checker.verifies(draft));
    }
}
