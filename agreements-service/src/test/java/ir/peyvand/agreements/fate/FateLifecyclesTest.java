package ir.peyvand.agreements.fate;

import static ir.peyvand.agreements.fate.LegacyDocumentStatus.CLASSIFIED;
import static ir.peyvand.agreements.fate.LegacyDocumentStatus.DETERMINED;
import static ir.peyvand.agreements.fate.LegacyDocumentStatus.PROPOSED;
import static ir.peyvand.agreements.fate.LegacyDocumentStatus.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.testing.lifecycle.LifecycleTable;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FateLifecyclesTest {

    private static final Map<LegacyDocumentStatus, Set<LegacyDocumentStatus>> LEGAL = Map.of(
            REGISTERED, Set.of(CLASSIFIED),
            CLASSIFIED, Set.of(CLASSIFIED, PROPOSED),
            PROPOSED, Set.of(CLASSIFIED, DETERMINED),
            DETERMINED, Set.of(CLASSIFIED));

    @Test
    void everyPairIsLegalOrNotAsTheLifecycleSays() {
        for (LegacyDocumentStatus from : LegacyDocumentStatus.values()) {
            for (LegacyDocumentStatus to : LegacyDocumentStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(LEGAL.get(from).contains(to));
            }
        }
        assertThat(CampaignStatus.OPEN.mayBecome(CampaignStatus.CLOSED)).isTrue();
        assertThat(CampaignStatus.CLOSED.mayBecome(CampaignStatus.OPEN)).isFalse();
    }

    @Test
    void thePageShowsBothLivesAsTheCodeHasThem() {
        LifecycleTable.assertEqualToCode("LegacyDocument", LegacyDocumentStatus.class, LegacyDocumentStatus::mayBecome);
        LifecycleTable.assertEqualToCode("Campaign", CampaignStatus.class, CampaignStatus::mayBecome);
    }
}
