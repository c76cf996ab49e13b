package ir.peyvand.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemViewTest {

    @SuppressWarnings("StaticAssignmentOfThrowable") // it is looked at, never thrown
    private static final Problem BARE = Problem.of(422, "invalid", "نادرست", "Wrong");

    @Test
    void theDetailIsTheMostParticularSentenceThereIs() {
        Problem faulty = BARE.withError(FieldError.of("/title", "required", "عنوان لازم است", "A title is needed"));

        assertThat(detail(BARE, "en")).isEqualTo("Wrong");
        assertThat(detail(faulty, "fa")).isEqualTo("عنوان لازم است");
        assertThat(detail(faulty.withDetail("چند چیز کم است", "Some things are missing"), "en"))
                .isEqualTo("Some things are missing");
    }

    private static String detail(Problem problem, String language) {
        return ProblemView.from(problem, language, "/api/v1/things", "1").detail();
    }
}
