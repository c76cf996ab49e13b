package ir.peyvand.meetings.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param province ISO 3166-2: of the office that asks */
public record RequestDelegation(
        @NotNull @Size(max = 10) String province,
        @NotNull @Valid DelegationContent content) {}
