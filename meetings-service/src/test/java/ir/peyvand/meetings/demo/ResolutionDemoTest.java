package ir.peyvand.meetings.demo;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.RESOLUTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.WithDemonstration;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(WithDemonstration.class)
class ResolutionDemoTest {

    @Inject
    ResolutionDemo demo;

    @Test
    void theResolutionsOfTheDemonstrationComeOnceAndInDifferentStates() throws IOException {
        for (String province : List.of("IR-03", "IR-24")) {
            BodyFixtures.council(province);
            BodyFixtures.secretariat(province);
        }
        demo.load();
        List<String> states = states("DC-03");

        assertThat(states).contains("in-progress", "verified", "adopted", "proposed");
        assertThat(states("DC-24")).contains("in-progress", "done", "postponed");
        demo.load();
        assertThat(states("DC-03")).isEqualTo(states);
    }

    private static List<String> states(String code) {
        String body = as(COMMITTEE).get("/api/v1/bodies/" + code).path("id");
        return as(COMMITTEE)
                .get(RESOLUTIONS + "?limit=200&body=" + body)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.maker.startsWith('demo-') }.status");
    }
}
