package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A record of East Azerbaijan from its first draft to its last day, and what others see of it meanwhile. */
@ExtendWith(RunningSuite.class)
class GovernorateKeepsItsRecordsJourney {

    /** A word that no other record has, so that whoever finds it has seen this one. */
    private static final String WORD = "کندوانگردانه";

    private static final Draft DRAFT =
            Draft.ofTourismIn("IR-03", "گشت شبانهٔ " + WORD, "A night walk called kandovangardaneh");

    @Test
    void fromDraftToPublicToArchiveAndTheNeighbourNeverSawTheDraft(Suite suite) {
        Office governorate = suite.as("demo-governorate-03");
        Office secretariat = suite.as("demo-secretariat-03");
        Office neighbour = suite.as("demo-governorate-04");
        Office embassy = suite.as("demo-embassy-baku");
        Sight before = Sight.of(neighbour);
        Sight embassyBefore = Sight.of(embassy);

        Capacity draft = governorate.registers(DRAFT);
        assertThat(draft.status()).isEqualTo("draft");
        assertThat(governorate.searches(WORD).finds().ids()).containsExactly(draft.id());
        seesNoTrace(neighbour, draft, before);
        seesNoTrace(embassy, draft, embassyBefore);
        neighbour.gets("/api/v1/capacities/" + draft.id() + "/revisions").isRefused(404, "not-found");

        governorate.triesTo("verify", draft).isRefused(403, "maker-is-checker");
        governorate.triesTo("publish", draft).isRefused(409, "move-not-legal");
        neighbour.triesTo("verify", draft).isRefused(404, "not-found");

        Capacity verified = secretariat.verifies(draft);
        assertThat(verified.status()).isEqualTo("verified");
        seesNoTrace(neighbour, draft, before);
        secretariat.triesTo("publish", draft).isRefused(412, "stale-version");

        Capacity published = governorate.publishes(verified);
        assertThat(embassy.searches(WORD).finds().ids())
                .as("the embassy sees it at once")
                .containsExactly(draft.id());
        embassy.reads(published.reference()).has(200);
        assertThat(embassy.searches().counting("province").finds().count("province", "IR-03"))
                .isEqualTo(embassyBefore.inProvince() + 1);
        assertThat(neighbour.searches(WORD).finds().ids()).containsExactly(draft.id());
        assertThat(changesOf(neighbour, draft, before.feed()))
                .as("the neighbour hears of the publication, and of nothing before it")
                .containsExactly("published");

        Capacity archived = governorate.archives(published, "فصل گشت به پایان رسید");
        assertThat(archived.status()).isEqualTo("archived");
        assertThat(embassy.searches(WORD).total()).isZero();
        embassy.reads(published.reference()).isRefused(404, "not-found");
        assertThat(changesOf(neighbour, draft, before.feed())).last().isEqualTo("withdrawn");
        assertThat(changesOf(governorate, draft, before.feed()))
                .containsExactly("registered", "verified", "published", "archived");
    }

    /** Neither in lists, counts, facets, exports nor the change feed, nor by its address. */
    private static void seesNoTrace(Office outsider, Capacity hidden, Sight before) {
        Hits hits = outsider.searches(WORD).counting("province").finds();
        assertThat(hits.items()).isEmpty();
        assertThat(hits.total()).isZero();
        assertThat(hits.countAll("province")).isZero();
        assertThat(outsider.searches(WORD).inState("draft").total()).isZero();
        assertThat(Sight.of(outsider)).as("counts are what they were").isEqualTo(before);
        assertThat(outsider.searches(WORD).answerAs("text/csv").has(200).text()).doesNotContain(WORD);
        outsider.reads(hidden.id()).isRefused(404, "not-found");
        outsider.reads(hidden.reference()).isRefused(404, "not-found");
    }

    private static List<String> changesOf(Office reader, Capacity capacity, long after) {
        List<String> changes = new ArrayList<>();
        for (JsonNode change : reader.asksForChangesAfter(after).has(200).json().path("items")) {
            if (change.path("urn").asText().endsWith(capacity.id())) {
                changes.add(change.path("change").asText());
            }
        }
        return changes;
    }

    /**
     * What somebody can count without a query.
     *
     * @param feed the end of the change feed, as far as this reader knows it
     */
    private record Sight(long total, long inProvince, long inField, long feed) {

        static Sight of(Office reader) {
            Hits all = reader.searches().counting("province", "field").atMost(1).finds();
            return new Sight(
                    all.total(), all.count("province", "IR-03"), all.count("field", "tourism"), endOfFeed(reader));
        }

        private static long endOfFeed(Office reader) {
            long position = 0;
            while (true) {
                long next = reader.asksForChangesAfter(position)
                        .has(200)
                        .json()
                        .path("next")
                        .asLong();
                if (next == position) {
                    return position;
                }
                position = next;
            }
        }
    }
}
