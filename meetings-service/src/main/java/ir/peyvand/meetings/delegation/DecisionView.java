package ir.peyvand.meetings.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request.
 *
 * @param grantedBy who lends the authority
 * @param document number and day of the letter
 * @param reason why it was refused or revoked
 * @param revokedOn the first day on which it no longer holds
 */
@Schema(name = "DelegationDecision")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionView(
        @Nullable GrantingAuthority grantedBy,

        @Schema(examples = "نامهٔ شمارهٔ ۱۲۳ مورخ ۱۴۰۴/۰۸/۲۱") @Nullable
        String document,

        @Nullable String reason,
        @Nullable LocalDate revokedOn,
        @Schema(examples = "demo-committee") String decidedBy,
        Instant decidedAt) {}
