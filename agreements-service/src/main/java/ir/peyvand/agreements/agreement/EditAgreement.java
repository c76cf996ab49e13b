package ir.peyvand.agreements.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The whole new content of a draft or a returned agreement; what is left out is removed. */
public record EditAgreement(
        @NotNull @Valid AgreementContent content,
        @Nullable @Valid NodalOfficer nodalOfficer) {}
