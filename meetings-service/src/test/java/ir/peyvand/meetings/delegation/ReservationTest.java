package ir.peyvand.meetings.delegation;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ReservationTest {

    private static final String HOME = "IR-03";

    @Inject
    TestClock clock;

    @Test
    void whatIsReservedIsNoLongerThereForOthers() {
        Known delegation = Delegations.granted(HOME, Delegations.content());
        String act = Delegations.act();

        Delegations.reserve(governorate(HOME), delegation, act, "600.00")
                .then()
                .statusCode(201)
                .body("status", equalTo("reserved"));
        Delegations.reserve(governorate(HOME), delegation, Delegations.act(), "400.01")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-covered"))
                .body("missing.code", contains("ceiling-exceeded"));
        Delegations.read(COMMITTEE, delegation)
                .then()
                .body("reserved.amount", equalTo("600.00"))
                .body("remaining.amount", equalTo("400.00"));
    }

    @Test
    void theSameActReservesOnceAndARepeatAnswersTheFirst() {
        Known delegation = Delegations.granted(HOME, Delegations.content());
        String act = Delegations.act();
        String first = reserved(delegation, act, "600.00");

        Delegations.reserve(governorate(HOME), delegation, act, "600.00")
                .then()
                .statusCode(200)
                .body("id", equalTo(first));
        Delegations.read(COMMITTEE, delegation).then().body("reserved.amount", equalTo("600.00"));
    }

    @Test
    void anotherAmountReplacesWhatIsNotUsedYet() {
        Known delegation = Delegations.granted(HOME, Delegations.content());
        String act = Delegations.act();
        reserved(delegation, act, "600.00");

        String second = reserved(delegation, act, "900.00");
        Delegations.read(COMMITTEE, delegation).then().body("reserved.amount", equalTo("900.00"));
        Delegations.end(governorate(HOME), delegation, second, "use").then().statusCode(200);
        Delegations.reserve(governorate(HOME), delegation, act, "1.00")
                .then()
                .statusCode(409)
                .body("code", equalTo("act-holds-another"));
    }

    @Test
    void anActMovesToAnotherDelegationUntilItIsUsed() {
        Known one = Delegations.granted(HOME, Delegations.content());
        Known other = Delegations.granted(HOME, Delegations.content());
        String act = Delegations.act();
        reserved(one, act, "600.00");

        reserved(other, act, "600.00");
        Delegations.read(COMMITTEE, one).then().body("reserved.amount", equalTo("0.00"));
        Delegations.read(COMMITTEE, other).then().body("reserved.amount", equalTo("600.00"));
    }

    @Test
    void usedStaysUsedAndReleasedIsFreeAgain() {
        Known delegation = Delegations.granted(HOME, Delegations.content());
        String used = reserved(delegation, Delegations.act(), "300.00");
        String released = reserved(delegation, Delegations.act(), "700.00");

        for (int twice = 0; twice < 2; twice++) {
            Delegations.end(governorate(HOME), delegation, used, "use")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("used"));
            Delegations.end(governorate(HOME), delegation, released, "release")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("released"));
        }
        Delegations.end(governorate(HOME), delegation, used, "release").then().statusCode(409);
        Delegations.end(governorate(HOME), delegation, released, "use")
                .then()
                .statusCode(409)
                .body("code", equalTo("move-not-legal"));
        Delegations.read(COMMITTEE, delegation)
                .then()
                .body("used.amount", equalTo("300.00"))
                .body("remaining.amount", equalTo("700.00"));
    }

    @Test
    void anAbandonedReservationLapsesAndIsUsedLateAsFarAsThereIsRoom() {
        Known delegation = Delegations.granted(HOME, Delegations.content());
        String abandoned = reserved(delegation, Delegations.act(), "600.00");
        String another = reserved(delegation, Delegations.act(), "400.00");
        clock.advance(Duration.ofHours(2));

        Delegations.read(COMMITTEE, delegation).then().body("remaining.amount", equalTo("1000.00"));
        Delegations.end(governorate(HOME), delegation, another, "release")
                .then()
                .statusCode(200)
                .body("status", equalTo("lapsed"));
        String third = reserved(delegation, Delegations.act(), "300.00");
        Delegations.end(governorate(HOME), delegation, abandoned, "use")
                .then()
                .statusCode(200)
                .body("status", equalTo("used"));
        Delegations.end(governorate(HOME), delegation, another, "use")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-covered"));
        Delegations.end(governorate(HOME), delegation, third, "use").then().statusCode(200);
        Delegations.read(COMMITTEE, delegation).then().body("remaining.amount", equalTo("100.00"));
    }

    @Test
    void theActsOwnReservationDoesNotCountAgainstIt() {
        Known delegation = Delegations.granted("IR-11", Delegations.content());
        String act = Delegations.act();
        as(governorate("IR-11"))
                .body("{\"act\": \"" + act + "\", \"amount\": {\"amount\": \"1000\", \"currency\": \"USD\"}}")
                .post(Delegations.PATH + "/" + delegation.id() + "/reservations")
                .then()
                .statusCode(201);
        String check = Delegations.PATH + "/check?province=IR-11&amount=1000&currency=USD";

        as(COMMITTEE).get(check).then().body("live", equalTo(false));
        as(COMMITTEE).get(check + "&act=" + act).then().body("live", equalTo(true));
    }

    @Test
    void twoActsCannotSpendTheRestAtOnce() throws Exception {
        Known delegation = Delegations.granted(HOME, Delegations.content());
        var together = new CyclicBarrier(2);
        Callable<Integer> act = () -> {
            together.await();
            return Delegations.reserve(governorate(HOME), delegation, Delegations.act(), "1000.00")
                    .statusCode();
        };

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = threads.submit(act);
            Future<Integer> other = threads.submit(act);
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(201, 409);
        }
        Delegations.read(COMMITTEE, delegation).then().body("remaining.amount", equalTo("0.00"));
    }

    @Test
    void anotherProvinceReservesNothingHere() {
        Known delegation = Delegations.granted(HOME, Delegations.content());

        Delegations.reserve(governorate("IR-04"), delegation, Delegations.act(), "1")
                .then()
                .statusCode(404);
        Known requested = Delegations.requested(HOME, Delegations.content());
        Response refused = Delegations.reserve(governorate(HOME), requested, Delegations.act(), "1");
        refused.then().statusCode(409).body("code", equalTo("not-granted"));
    }

    @Test
    void theListShowsWhatActsHoldNewestFirst() {
        Known delegation = Delegations.granted(HOME, Delegations.content());
        String one = reserved(delegation, Delegations.act(), "1.00");
        String other = reserved(delegation, Delegations.act(), "2.00");

        as(COMMITTEE)
                .get(Delegations.PATH + "/" + delegation.id() + "/reservations")
                .then()
                .statusCode(200)
                .body("items.id", contains(other, one))
                .body("items[0].amount.amount", equalTo("2.00"));
    }

    private static String reserved(Known delegation, String act, String amount) {
        return Delegations.reserve(governorate(HOME), delegation, act, amount)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
