package ir.peyvand.meetings.axis;

import java.time.Instant;
import java.util.UUID;

/**
 * A province that stands behind an axis.
 *
 * @param original the axis that it submitted
 * @param content of that axis, as submitted
 * @param joinedWith the axis whose merger brought it; the axis itself for those who were there first
 */
record Sponsor(String province, UUID original, AxisContent content, UUID joinedWith, Instant joinedAt) {}
