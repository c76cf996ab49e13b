package ir.peyvand.capacity.capacity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The whole new content of a draft; what is left out is removed. */
public record EditCapacity(
        @NotNull @Valid CapacityContent content,
        @Nullable @Valid Contact contact) {}
