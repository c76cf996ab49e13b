package ir.peyvand.kit.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Whether the audit trail is what it was.
 *
 * @param rows sealed rows that were checked
 * @param intact whether every row's hash follows from the row and the hash before it
 * @param firstBroken number of the first row that does not fit; null when intact
 * @param lastNumber number of the last row checked; 0 when there is none
 * @param lastHash hexadecimal; keep a copy elsewhere: a trail rewritten from the beginning no longer shows it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChainReport(
        long rows, boolean intact, @Nullable Long firstBroken, long lastNumber, String lastHash) {}
