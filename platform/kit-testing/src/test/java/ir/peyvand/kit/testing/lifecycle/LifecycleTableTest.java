package ir.peyvand.kit.testing.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LifecycleTableTest {

    enum Door {
        OPEN,
        HALF_OPEN,
        CLOSED;

        boolean mayBecome(Door next) {
            return switch (this) {
                case OPEN, CLOSED -> next == HALF_OPEN;
                case HALF_OPEN -> next != HALF_OPEN;
            };
        }
    }

    private static final String TABLE = """
            | from \\ to | open | half-open | closed |
            | --- | --- | --- | --- |
            | open | – | ✓ | – |
            | half-open | ✓ | – | ✓ |
            | closed | – | ✓ | – |""";

    @Test
    void theTableOfAStateMachineHasARowAndAColumnForEachState() {
        assertThat(LifecycleTable.table(Door.class, Door::mayBecome)).isEqualTo(TABLE);
    }

    @Test
    void theTableIsFoundUnderItsHeadingHoweverItIsAligned() {
        String page = """
                # Lifecycles
                ## window
                | from | another table |
                ## door
                A door.
                | from \\ to | open | half-open | closed |
                |-------------|------|-----------|--------|
                | open        | –    | ✓       | –      |
                | half-open   | ✓  | –         | ✓    |
                | closed      | –    | ✓       | –      |

                | state | means |
                | --- | --- |

                ## gate
                | other | table |
                """;

        assertThat(LifecycleTable.tableUnder("door", page)).isEqualTo(TABLE);
    }

    @Test
    void aPageThatDiffersOrHasNoTableIsNoticed() {
        assertThat(LifecycleTable.tableUnder(
                        "door", "## door\n" + TABLE.replace("| closed | – | ✓", "| closed | ✓ | –")))
                .isNotEqualTo(TABLE);
        assertThatThrownBy(() -> LifecycleTable.tableUnder("door", "## window\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("## door");
    }
}
