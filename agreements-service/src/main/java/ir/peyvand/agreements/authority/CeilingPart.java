package ir.peyvand.agreements.authority;

import java.util.UUID;

/** Part of the ceiling of a delegation that is held for an agreement. */
record CeilingPart(UUID delegation, UUID reservation) {}
