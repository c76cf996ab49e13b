package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Attack: another province, another mission, a dashboard, a token that has ended and one that nobody issued try every
 * operation there is on a draft of East Azerbaijan with Baku. Nobody learns that it exists, and nothing of it changes.
 */
@ExtendWith(RunningSuite.class)
class AttackJourney {

    private static final String SECRET = "نسخهٔ نهانی گلخانهٔ ارس";
    private static final List<String> STRANGERS =
            List.of("demo-governorate-04", "demo-embassy-ankara", "demo-attache-ankara", "demo-dashboard");

    @Test
    void nobodyWhoMayNotKnowOfADraftCanDoAnythingToItOrLearnOfIt(Suite suite) {
        Office governorate = suite.as("demo-governorate-03");
        String ending = suite.briefToken("demo-governorate-03", 1);
        Agreement draft = drafts(governorate);
        List<Attempt> attempts = DraftOperations.on(draft.id());
        everyOperationIsTried(governorate, attempts);

        for (String stranger : STRANGERS) {
            Office office = suite.as(stranger);
            List<Attempt> onNothing = DraftOperations.on(UUID.randomUUID().toString());
            for (int i = 0; i < attempts.size(); i++) {
                Attempt attempt = attempts.get(i);
                Answer answer = office.tries(attempt, office.token());
                assertThat(answer.status())
                        .as("%s: %s %s: %s", stranger, attempt.method(), attempt.path(), answer.text())
                        .isIn(403, 404);
                assertThat(answer.text()).doesNotContain(SECRET);
                Answer same = office.tries(onNothing.get(i), office.token());
                assertThat(answer.json().path("code"))
                        .as("%s: it is answered as what does not exist: %s", stranger, attempt.path())
                        .isEqualTo(same.json().path("code"));
            }
            seesNoTraceOfIt(office, draft);
        }
        // clocks may differ by ten seconds, so that a token counts as long beyond its end
        Patience.pause(Duration.ofSeconds(12));
        for (String bearer : List.of(ending, ForgedToken.like(ending))) {
            for (Attempt attempt : attempts) {
                governorate.tries(attempt, bearer).has(401);
            }
        }

        assertThat(draft.seenBy(governorate)).as("it is what it was").isEqualTo(draft);
    }

    private static Agreement drafts(Office governorate) {
        String counterpart = governorate
                .posts("/api/v1/parties", """
                        {"content": {"kind": "foreign-counterpart", "level": "foreign-sub-national", "country": "AZ",
                         "name": {"fa": "شهرداری باکو", "en": "City of Baku"}}}
                        """, Map.of())
                .has(201)
                .json()
                .path("id")
                .asText();
        return Agreement.from(governorate
                        .posts(Agreement.AGREEMENTS, """
                        {"leadProvince": "IR-03", "kind": "mou", "content": {"title": {"fa": "%s"},
                         "subjectAreas": ["tourism"], "parties": [{"party": "%s", "side": "b", "role": "signatory"}]}}
                        """.formatted(SECRET, counterpart), Map.of())
                        .has(201))
                .seenBy(governorate);
    }

    /** A new operation on agreements has to be tried here as well. */
    private static void everyOperationIsTried(Office reader, List<Attempt> attempts) {
        JsonNode paths =
                reader.gets("/openapi", "application/json").has(200).json().path("paths");
        Set<String> offered = new TreeSet<>();
        paths.properties().forEach(path -> {
            if (path.getKey().startsWith(Agreement.AGREEMENTS + "/{id}")) {
                path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("operationId"))
                        .forEach(operation -> offered.add(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + shape(path.getKey())));
            }
        });
        Set<String> tried = new TreeSet<>();
        attempts.forEach(attempt -> tried.add(attempt.method() + " " + shape(attempt.path())));
        assertThat(tried).containsExactlyElementsOf(offered);
    }

    /** Whatever stands for an id or a language is one thing. */
    private static String shape(String path) {
        return path.replaceAll("\\?.*", "")
                .replaceAll("\\{[^}]*}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "*")
                .replaceAll("signing-pages/fa$", "signing-pages/*");
    }

    private static void seesNoTraceOfIt(Office stranger, Agreement draft) {
        assertThat(stranger.gets(Agreement.AGREEMENTS + "?limit=200").has(200).text())
                .doesNotContain(draft.id());
        JsonNode found = stranger.gets(Agreement.AGREEMENTS + "?facets=status&q="
                        + java.net.URLEncoder.encode(SECRET, java.nio.charset.StandardCharsets.UTF_8))
                .has(200)
                .json();
        assertThat(found.path("items"))
                .noneSatisfy(item -> assertThat(item.path("id").asText()).isEqualTo(draft.id()));
        assertThat(stranger.gets(
                                Agreement.AGREEMENTS + "?status=draft&q=%DA%AF%D9%84%D8%AE%D8%A7%D9%86%D9%87",
                                "text/csv")
                        .has(200)
                        .text())
                .doesNotContain(SECRET);
        assertThat(stranger.gets("/api/v1/agreements/changes?limit=200")
                        .has(200)
                        .text())
                .doesNotContain(draft.id());
    }
}
