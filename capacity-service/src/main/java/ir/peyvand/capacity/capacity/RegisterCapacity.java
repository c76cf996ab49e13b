package ir.peyvand.capacity.capacity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A new capacity, to be a draft.
 *
 * @param province ISO 3166-2; it must be the caller's own
 * @param content what the capacity says
 * @param contact whom to ask; kept apart from the record
 */
public record RegisterCapacity(
        @NotNull String province,
        @NotNull CapacityField field,
        @NotNull @Valid CapacityContent content,
        @Nullable @Valid Contact contact) {}
