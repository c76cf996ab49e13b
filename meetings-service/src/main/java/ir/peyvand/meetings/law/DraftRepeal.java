package ir.peyvand.meetings.law;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param province ISO 3166-2: of the secretariat that asks */
public record DraftRepeal(
        @NotNull @Size(max = 10) String province,
        @NotNull @Valid RepealContent content) {}
