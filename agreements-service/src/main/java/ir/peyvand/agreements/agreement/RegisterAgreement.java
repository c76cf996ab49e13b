package ir.peyvand.agreements.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A new agreement, to be a draft.
 *
 * @param leadProvince ISO 3166-2; it must be the caller's own
 * @param nodalOfficer who answers for it; kept apart from the record
 */
public record RegisterAgreement(
        @NotNull String leadProvince,
        @NotNull AgreementKind kind,
        @NotNull @Valid AgreementContent content,
        @Nullable @Valid NodalOfficer nodalOfficer) {}
