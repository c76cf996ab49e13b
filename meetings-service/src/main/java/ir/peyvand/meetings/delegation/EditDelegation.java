package ir.peyvand.meetings.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What the request says from now on. */
public record EditDelegation(@NotNull @Valid DelegationContent content) {}
