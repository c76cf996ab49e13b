package ir.peyvand.meetings.axis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An axis that comes with a file.
 *
 * @param province whose office brings it; null when the committee does
 * @param number its place in the meeting's package, as the file has it
 */
public record ImportedAxis(
        UUID id,
        String reference,
        @Nullable String province,
        @Nullable Integer number,
        AxisContent content) {

    /** With the reference that it is given. */
    public ImportedAxis called(String given) {
        return new ImportedAxis(id, given, province, number, content);
    }
}
