package ir.peyvand.agreements.agreement;

import static ir.peyvand.agreements.agreement.AgreementStatus.APPROVED;
import static ir.peyvand.agreements.agreement.AgreementStatus.COMPLETED;
import static ir.peyvand.agreements.agreement.AgreementStatus.DRAFT;
import static ir.peyvand.agreements.agreement.AgreementStatus.IN_FORCE;
import static ir.peyvand.agreements.agreement.AgreementStatus.IN_REVIEW;
import static ir.peyvand.agreements.agreement.AgreementStatus.LAPSED;
import static ir.peyvand.agreements.agreement.AgreementStatus.RETURNED;
import static ir.peyvand.agreements.agreement.AgreementStatus.SIGNED;
import static ir.peyvand.agreements.agreement.AgreementStatus.TERMINATED;
import static ir.peyvand.agreements.agreement.AgreementStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementStatusTest {

    private static final Map<AgreementStatus, Set<AgreementStatus>> LEGAL = Map.of(
            DRAFT, Set.of(IN_REVIEW, WITHDRAWN),
            IN_REVIEW, Set.of(RETURNED, APPROVED, WITHDRAWN),
            RETURNED, Set.of(IN_REVIEW, WITHDRAWN),
            APPROVED, Set.of(RETURNED, SIGNED, WITHDRAWN),
            SIGNED, Set.of(IN_FORCE, TERMINATED, LAPSED),
            IN_FORCE, Set.of(COMPLETED, TERMINATED, LAPSED),
            LAPSED, Set.of(IN_FORCE),
            COMPLETED, Set.of(),
            TERMINATED, Set.of(),
            WITHDRAWN, Set.of());

    @Test
    void everyPairIsLegalOrNotAsTheLifecycleSays() {
        for (AgreementStatus from : AgreementStatus.values()) {
            for (AgreementStatus to : AgreementStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(LEGAL.get(from).contains(to));
            }
        }
    }

    @Test
    void whatWasSignedStaysKnownToThePublicAndClosedToEdits() {
        for (AgreementStatus status : AgreementStatus.values()) {
            assertThat(status.isSigned() && status.isOpen()).as("%s", status).isFalse();
            if (status.isSigned()) {
                assertThat(status.mayBecome()).as("%s", status).allMatch(AgreementStatus::isSigned);
            }
        }
    }
}
