package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The guarantee: a resolution of East Azerbaijan that nobody carried out climbs to the national secretariat, gets another
 * deadline there, is shown to be done, and is verified by somebody else; the council's score and rank move with it.
 */
@ExtendWith(RunningSuite.class)
class GuaranteeJourney {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    /** The fourth step of the ladder of a province's council is due 37 days after the deadline, the fifth 52 days after it. */
    private static final LocalDate DEADLINE = TODAY.minusDays(40);

    private static final String RESOLUTIONS = "/api/v1/resolutions";
    private static final String ESCALATIONS = "/api/v1/escalations";

    @Test
    void aLateResolutionClimbsUntilItIsReallyCarriedOut(Suite suite) {
        Office secretariat = suite.as("demo-secretariat-03");
        Office governorate = suite.as("demo-governorate-03");
        Office committee = suite.as("demo-committee");

        theNeighbourCarriesOutTwoOfThree(suite);
        Matter late = wasResolvedLongAgo(secretariat);
        Standing whileLate = standing(governorate);
        thatResolutionWouldMoveTheRank(governorate, late);
        theClockClimbs(suite, late);
        Matter climbed = itIsWithTheNationalSecretariat(committee, late);
        theNationalSecretariatAcceptsANewPlan(committee, governorate, late, climbed);
        theGovernorApprovesTheDeadline(suite, late);
        assertThat(steps(committee, late))
                .as("the climb stops when its cause is gone")
                .allSatisfy(step -> assertThat(step.path("status").asText()).isNotEqualTo("open"));

        isDoneAndVerified(late, secretariat, governorate, "official-letter");
        Standing afterwards = standing(governorate);
        assertThat(afterwards.score()).isGreaterThan(whileLate.score());
        assertThat(afterwards.rank()).isLessThan(whileLate.rank());
        everythingIsOnRecord(suite.as("demo-auditor"), late);
    }

    /** Entered after the fact, as the minutes have it. */
    private static Matter wasResolvedLongAgo(Office secretariat) {
        Matter proposed = Matter.begun(secretariat, RESOLUTIONS, """
                {"content": {"title": {"fa": "بازسازی پل مرزی نوردوز", "en": "Repair of the bridge at Norduz"},
                 "text": {"fa": "پل تا پایان فصل برای کامیون‌های سنگین بازسازی شود"},
                 "decidingBody": "%s", "leadBody": "%s", "owner": {"office": "secretariat:IR-03"},
                 "dueOn": "%s", "evidenceType": "official-letter"}}
                """.formatted(
                        Bodies.idOf(secretariat, "DC-03"), Bodies.idOf(secretariat, "SEC-03"), DEADLINE));
        Matter adopted =
                proposed.after(secretariat, "adopt", "{\"decidedOn\": \"%s\"}".formatted(DEADLINE.minusDays(60)));
        assertThat(adopted.record().path("ladder").asText()).isEqualTo("provincial-council");
        return adopted.after(secretariat, "start");
    }

    /** West Azerbaijan is ahead as long as this one is late. */
    private static void theNeighbourCarriesOutTwoOfThree(Suite suite) {
        Office governorate = suite.as("demo-governorate-04");
        for (String title : List.of("سردخانهٔ مرزی بازرگان", "آزمایشگاه بسته‌بندی ارومیه", "راه دوم پایانهٔ تمرچین")) {
            Matter resolution = Matter.begun(governorate, RESOLUTIONS, """
                            {"content": {"title": {"fa": "%s"}, "decidingBody": "%s", "leadBody": "%s",
                             "owner": {"office": "governorate:IR-04"}, "dueOn": "%s", "evidenceType": "report"}}
                            """.formatted(
                                    title,
                                    Bodies.idOf(governorate, "DC-04"),
                                    Bodies.idOf(governorate, "SEC-04"),
                                    TODAY.minusDays(5)))
                    .after(governorate, "adopt", "{\"decidedOn\": \"%s\"}".formatted(TODAY.minusDays(90)))
                    .after(governorate, "start");
            if (!title.startsWith("راه")) {
                isDoneAndVerified(resolution, governorate, suite.as("demo-committee"), "report");
            }
        }
    }

    private static void thatResolutionWouldMoveTheRank(Office governorate, Matter late) {
        JsonNode moves =
                governorate.gets("/api/v1/council-scores/IR-03/moves").has(200).json();
        assertThat(moves.path("moves")).anySatisfy(move -> {
            assertThat(move.path("items")).hasSize(1);
            assertThat(move.at("/items/0/record/record").asText()).isEqualTo(late.urn());
        });
    }

    /** Each step is taken once, however often the clock runs. */
    private static void theClockClimbs(Suite suite, Matter late) {
        Office operator = suite.as("demo-operator");
        operator.posts(ESCALATIONS + "/run", "", Map.of()).has(200);
        List<JsonNode> once = steps(operator, late);
        operator.posts(ESCALATIONS + "/run", "", Map.of()).has(200);
        assertThat(steps(operator, late)).isEqualTo(once);
        assertThat(once.stream().map(step -> step.path("level").asText()))
                .containsExactly("national-secretariat", "governor", "secretary", "owner");
        suite.as("demo-secretariat-03")
                .posts(ESCALATIONS + "/run", "", Map.of())
                .isRefused(403, "forbidden");
    }

    private static Matter itIsWithTheNationalSecretariat(Office committee, Matter late) {
        JsonNode last = steps(committee, late).getFirst();
        assertThat(last.path("status").asText()).isEqualTo("open");
        Matter step = Matter.read(committee, ESCALATIONS + "/" + last.path("id").asText());
        assertThat(committee
                        .gets("/api/v1/work-items?mine=true&limit=200")
                        .has(200)
                        .text())
                .as("it is in the work list of whoever has to answer")
                .contains(step.address());
        return step;
    }

    private static void theNationalSecretariatAcceptsANewPlan(
            Office committee, Office governorate, Matter late, Matter step) {
        String plan = """
                {"kind": "accept-new-plan", "text": "پیمانکار تازه کار را امروز به پایان می‌رساند", "dueOn": "%s"}
                """.formatted(TODAY);
        step.tries(governorate, "answer", plan).isRefused(403, "not-the-recipient");
        assertThat(step.after(committee, "answer", plan).status()).isEqualTo("answered");
        assertThat(late.seenBy(committee).record().path("dueOn").asText())
                .as("an answer moves no deadline")
                .isEqualTo(DEADLINE.toString());
    }

    private static void theGovernorApprovesTheDeadline(Suite suite, Matter late) {
        Office governorate = suite.as("demo-governorate-03");
        String changes = late.address() + "/deadline-changes";
        Matter asked = Matter.read(
                governorate,
                changes + "/"
                        + governorate
                                .gets(changes)
                                .has(200)
                                .json()
                                .at("/items/0/id")
                                .asText());
        asked.tries(suite.as("demo-committee"), "approve", "").isRefused(403, "maker-is-checker");
        asked.tries(suite.as("demo-secretariat-03"), "approve", "").isRefused(403, "forbidden");
        Matter approved = asked.after(governorate, "approve");
        assertThat(approved.record().path("formerDue").asText())
                .as("the former deadline is kept")
                .isEqualTo(DEADLINE.toString());
        assertThat(late.seenBy(governorate).record().path("dueOn").asText()).isEqualTo(TODAY.toString());
    }

    private static void isDoneAndVerified(Matter resolution, Office owner, Office other, String kindOfEvidence) {
        resolution.tries(owner, "complete", "").isRefused(409, "evidence-missing");
        Matter evidence = Matter.begun(owner, resolution.address() + "/evidence", """
                {"type": "%s", "document": "نامهٔ نمونهٔ شمارهٔ ۱۲", "dated": "%s",
                 "description": "ادارهٔ راهداری: کار تحویل شد"}
                """.formatted(kindOfEvidence, TODAY));
        assertThat(resolution.after(owner, "complete").status()).isEqualTo("done");
        evidence.tries(owner, "accept", "").isRefused(403, "maker-is-checker");
        evidence.after(other, "accept");
        assertThat(resolution.seenBy(other).status()).isEqualTo("verified");
    }

    private static void everythingIsOnRecord(Office auditor, Matter late) {
        List<String> changes = new ArrayList<>();
        auditor.gets(late.address() + "/revisions?limit=200")
                .has(200)
                .json()
                .path("items")
                .forEach(revision -> changes.add(revision.path("change").asText()));
        assertThat(changes)
                .as("the newest first")
                .containsExactly("verified", "done", "deadline-moved", "started", "adopted", "registered");
    }

    /** The last step first. */
    private static List<JsonNode> steps(Office office, Matter late) {
        List<JsonNode> steps = new ArrayList<>();
        office.gets(ESCALATIONS + "?resolution=" + late.id())
                .has(200)
                .json()
                .path("items")
                .forEach(steps::add);
        return steps;
    }

    private record Standing(BigDecimal score, int rank) {}

    private static Standing standing(Office governorate) {
        JsonNode found =
                governorate.gets("/api/v1/council-scores/IR-03").has(200).json();
        return new Standing(
                found.path("score").decimalValue(), found.path("rank").asInt());
    }
}
