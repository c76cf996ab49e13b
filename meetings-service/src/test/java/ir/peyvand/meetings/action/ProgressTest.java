package ir.peyvand.meetings.action;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.action.ActionFixtures.plan;
import static ir.peyvand.meetings.action.ActionFixtures.put;
import static ir.peyvand.meetings.action.ActionFixtures.report;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.RESOLUTIONS;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.adopted;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.again;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.content;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.resolution.SourceFixtures;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The sums are compared as decimals: they are exact, whatever the grouping. */
@QuarkusTest
@WithDatabaseAndTokens
class ProgressTest {

    private static final List<String> GROUPS = List.of("tourism", "non-oil-exports", "foreign-investment");
    private static final long SEED = 1405;

    /** A resolution as it was made, with its progress summed by hand. */
    private record Made(UUID meeting, String group, int weight, BigDecimal progress) {}

    @Test
    void everyGroupingEqualsTheSumByHand() throws IOException {
        var random = new Random(SEED);
        List<UUID> meetings = List.of(
                SourceFixtures.meeting("IR-03", "IR-24", "EMB-AZ-BAK"),
                SourceFixtures.meeting("IR-03", "IR-24", "EMB-AZ-BAK"));
        var made = new ArrayList<Made>();
        for (int i = 0; i < 14; i++) {
            made.add(make(meetings.get(i % 2), GROUPS.get(i % 3), 1 + random.nextInt(5), random));
        }

        for (UUID meeting : meetings) {
            List<Made> of =
                    made.stream().filter(one -> one.meeting().equals(meeting)).toList();
            assertSums("working-group", "&meeting=" + meeting, of, Made::group);
            assertSums(
                    "meeting", "&meeting=" + meeting, of, one -> one.meeting().toString());
            assertSums(
                    "body",
                    "&meeting=" + meeting,
                    of,
                    one -> SourceFixtures.council("IR-03").toString());
        }
    }

    private static void assertSums(String by, String filter, List<Made> made, Function<Made, String> key)
            throws IOException {
        var done = new HashMap<String, BigDecimal>();
        var weights = new HashMap<String, Long>();
        for (Made one : made) {
            done.merge(key.apply(one), one.progress().multiply(BigDecimal.valueOf(one.weight())), BigDecimal::add);
            weights.merge(key.apply(one), (long) one.weight(), Long::sum);
        }
        Map<String, JsonNode> totals = totals(by, filter);
        assertThat(totals.keySet()).isEqualTo(done.keySet());
        done.forEach((value, sum) -> {
            JsonNode total = totals.get(value);
            assertThat(total.path("done").decimalValue()).as(by + " " + value).isEqualByComparingTo(sum);
            assertThat(total.path("weight").longValue()).isEqualTo(weights.get(value));
        });
    }

    private static Map<String, JsonNode> totals(String by, String filter) throws IOException {
        var json = new ObjectMapper()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        String answer = as(COMMITTEE)
                .get(RESOLUTIONS + "/progress?by=" + by + filter)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var totals = new HashMap<String, JsonNode>();
        json.readTree(answer)
                .path("items")
                .forEach(item -> totals.put(item.path("value").asText(), item));
        return totals;
    }

    private static Made make(UUID meeting, String group, int weight, Random random) {
        String content = content("IR-03", "مصوبهٔ سنجش").trim();
        content = content.substring(0, content.length() - 1)
                + ", \"meeting\": \"%s\", \"workingGroup\": \"%s\", \"weight\": %d}".formatted(meeting, group, weight);
        Known known = adopted(secretariat("IR-03"), registered(secretariat("IR-03"), content));
        BigDecimal first = BigDecimal.valueOf(1 + random.nextInt(9998), 4);
        BigDecimal second = BigDecimal.ONE.subtract(first);
        List<String> actions = put(
                        secretariat("IR-03"),
                        again(known),
                        plan("IR-03", first.toPlainString(), second.toPlainString()))
                .path("actions.id");
        BigDecimal one = BigDecimal.valueOf(random.nextInt(10_001), 4);
        BigDecimal other = BigDecimal.valueOf(random.nextInt(10_001), 4);
        report(secretariat("IR-03"), known.id(), actions.getFirst(), one.toPlainString());
        report(secretariat("IR-03"), known.id(), actions.getLast(), other.toPlainString());
        return new Made(meeting, group, weight, first.multiply(one).add(second.multiply(other)));
    }
}
