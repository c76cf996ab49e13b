package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason 1 to 2,000 characters */
@Schema(name = "DelegationStep")
public record ReasonedStep(@NotNull @PeopleText(max = 2000) String reason) {}
