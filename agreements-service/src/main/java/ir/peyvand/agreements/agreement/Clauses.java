package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The text of an agreement, clause by clause, as the table keeps it. */
record Clauses(@JsonValue List<Clause> all) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Clauses {
        all = List.copyOf(all);
    }
}
