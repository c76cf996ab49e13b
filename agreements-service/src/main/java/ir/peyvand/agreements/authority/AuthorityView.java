package ir.peyvand.agreements.authority;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the authority that an agreement was signed or amended by.
 *
 * @param amendment which one of the agreement; 0 for the signature
 * @param outcome not-checked when the check was off, not-needed when no rule asks for a delegation; authority-not-confirmed
 *     is the flag of a signature that nobody covers
 * @param mode how the check was configured on that day
 * @param delegation urn of the live delegation
 * @param reason why nothing was confirmed
 * @param missing what the nearest delegation lacked
 * @param committed the money it takes of the delegation's ceiling
 * @param signedOn the day of the last signature, or on which the amendment was agreed
 * @param amendments the same for each later amendment that committed more money
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthorityView(
        UUID agreement,
        int amendment,
        AuthorityOutcome outcome,
        AuthorityMode mode,

        @Schema(examples = "urn:peyvand:delegation:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10") @Nullable
        String delegation,

        @Nullable AuthorityDoubt reason,
        List<MissingPart> missing,
        @Nullable CommittedView committed,
        LocalDate signedOn,
        Instant checkedAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AuthorityView> amendments) {

    static final String TYPE = "authority-check";

    AuthorityView with(List<AuthorityView> later) {
        return new AuthorityView(
                agreement,
                amendment,
                outcome,
                mode,
                delegation,
                reason,
                missing,
                committed,
                signedOn,
                checkedAt,
                later);
    }
}
