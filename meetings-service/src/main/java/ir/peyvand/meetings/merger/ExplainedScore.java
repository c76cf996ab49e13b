package ir.peyvand.meetings.merger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.meetings.likeness.PartLikeness;
import java.util.List;

/** The parts of a score, as the table keeps them: a JSON list. */
record ExplainedScore(@JsonValue List<PartLikeness> parts) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ExplainedScore {
        parts = List.copyOf(parts);
    }
}
