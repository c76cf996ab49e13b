package ir.peyvand.capacity.capacity;

import static ir.peyvand.capacity.capacity.CapacityStatus.ARCHIVED;
import static ir.peyvand.capacity.capacity.CapacityStatus.DRAFT;
import static ir.peyvand.capacity.capacity.CapacityStatus.PUBLISHED;
import static ir.peyvand.capacity.capacity.CapacityStatus.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CapacityStatusTest {

    private static final Map<CapacityStatus, Set<CapacityStatus>> LEGAL = Map.of(
            DRAFT, Set.of(VERIFIED, ARCHIVED),
            VERIFIED, Set.of(PUBLISHED, DRAFT),
            PUBLISHED, Set.of(ARCHIVED, DRAFT),
            ARCHIVED, Set.of(DRAFT));

    @Test
    void everyPairIsLegalOrNotAsTheLifecycleSays() {
        for (CapacityStatus from : CapacityStatus.values()) {
            for (CapacityStatus to : CapacityStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(LEGAL.get(from).contains(to));
            }
        }
    }
}
