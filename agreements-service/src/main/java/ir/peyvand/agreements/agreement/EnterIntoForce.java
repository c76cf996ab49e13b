package ir.peyvand.agreements.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param on the day from which the agreement binds; not before it was signed and not in the future */
public record EnterIntoForce(@NotNull LocalDate on) {}
