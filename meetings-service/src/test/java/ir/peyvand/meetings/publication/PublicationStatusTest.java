package ir.peyvand.meetings.publication;

import static ir.peyvand.meetings.publication.PublicationStatus.DRAFT;
import static ir.peyvand.meetings.publication.PublicationStatus.PUBLISHED;
import static ir.peyvand.meetings.publication.PublicationStatus.UNPUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.testing.lifecycle.LifecycleTable;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicationStatusTest {

    private static final Map<PublicationStatus, Set<PublicationStatus>> LEGAL = Map.of(
            DRAFT, Set.of(PUBLISHED),
            PUBLISHED, Set.of(PUBLISHED, UNPUBLISHED),
            UNPUBLISHED, Set.of(PUBLISHED));

    @Test
    void everyPairIsLegalOrNotAsTheLifecycleSays() {
        for (PublicationStatus from : PublicationStatus.values()) {
            for (PublicationStatus to : PublicationStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(LEGAL.get(from).contains(to));
            }
        }
    }

    @Test
    void thePageShowsTheLifeOfAPublicationAsTheCodeHasIt() {
        LifecycleTable.assertEqualToCode("Publication", PublicationStatus.class, PublicationStatus::mayBecome);
    }
}
