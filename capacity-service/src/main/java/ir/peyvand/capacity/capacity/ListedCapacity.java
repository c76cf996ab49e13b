package ir.peyvand.capacity.capacity;

import java.time.Instant;
import java.util.Optional;

/**
 * A capacity as the search takes it in.
 *
 * @param view without the contact
 * @param withdrawn when the public lost sight of it; none while it is public, and when it never was
 */
public record ListedCapacity(CapacityView view, Optional<Instant> withdrawn) {}
