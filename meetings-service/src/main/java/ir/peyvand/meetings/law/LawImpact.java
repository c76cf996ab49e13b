package ir.peyvand.meetings.law;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a law stands in the way of today, as far as the caller may know.
 *
 * @param records axes and resolutions
 */
public record LawImpact(
        @Schema(examples = "[\"IR-03\", \"IR-24\"]") List<String> provinces,
        @Schema(examples = "2") int provinceCount,
        @Schema(examples = "5") int records) {

    static final LawImpact NONE = new LawImpact(List.of(), 0, 0);
}
