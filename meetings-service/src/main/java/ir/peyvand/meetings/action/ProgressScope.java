package ir.peyvand.meetings.action;

import java.util.Optional;
import java.util.UUID;

/** Which resolutions are rolled up; what is empty narrows nothing. */
record ProgressScope(Optional<UUID> meeting, Optional<UUID> body, Optional<String> province) {}
