package ir.peyvand.meetings.likeness;

import java.util.UUID;

/** An axis as candidates are read. */
record StoredAxis(UUID id, AxisFeatures features) {}
