package ir.peyvand.meetings.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as callers see it.
 *
 * @param status as it is today
 * @param live whether it is granted and today is within its dates
 * @param reserved of the ceiling, by acts that are under way; the same for used and remaining; absent without a ceiling
 * @param decision what came of the request
 * @param advice of the reviewers, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DelegationView(
        UUID id,
        String urn,
        @Schema(examples = "DEL-03-0007") String reference,
        @Schema(examples = "IR-03") String province,
        DelegationStatus status,
        boolean live,
        DelegationContent content,
        @Nullable Money reserved,
        @Nullable Money used,
        @Nullable Money remaining,
        @Nullable DecisionView decision,
        List<AdviceView> advice,
        String maker,
        Instant created,
        Instant modified,
        long version) {

    static final String TYPE = "delegation";

    static DelegationView from(Delegation delegation, Spending spending, List<AdviceView> advice, LocalDate today) {
        DelegationContent content = delegation.content();
        DelegationStatus status = delegation.status().on(today, content.validUntil());
        Money ceiling = content.ceiling();
        return new DelegationView(
                delegation.id(),
                urn(delegation.id()),
                delegation.reference(),
                delegation.province(),
                status,
                status == DelegationStatus.GRANTED && !today.isBefore(content.validFrom()),
                content,
                ceiling == null ? null : new Money(spending.reserved(), ceiling.currency()),
                ceiling == null ? null : new Money(spending.used(), ceiling.currency()),
                ceiling == null ? null : new Money(spending.remainingOf(ceiling.amount()), ceiling.currency()),
                delegation.decision().orElse(null),
                advice,
                delegation.maker(),
                delegation.createdAt(),
                delegation.modifiedAt(),
                delegation.version());
    }

    static String urn(UUID id) {
        return "urn:peyvand:" + TYPE + ":" + id;
    }
}
