package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever pastes a request of the README gets what the README promises. */
@ExtendWith(RunningSuite.class)
class ReadmeRequestsJourney {

    @TestFactory
    Stream<DynamicTest> everyRequestOfTheReadmeIsAnswered(Suite suite) throws IOException {
        List<PastedRequest> requests =
                PastedRequest.in(Files.readString(suite.project().resolve("README.md")));
        assertThat(requests).hasSize(3);
        return requests.stream()
                .map(request -> DynamicTest.dynamicTest(request.target(), () -> {
                    Answer answer = request.sendTo(suite).has(200);
                    assertThat(answer.text()).contains("IR-24-TOUR-");
                }));
    }
}
