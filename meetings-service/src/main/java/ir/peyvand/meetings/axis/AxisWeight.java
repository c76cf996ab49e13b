package ir.peyvand.meetings.axis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an axis weighs on the agenda and in escalation, and why. One province's problem that concerns itself weighs 1; each
 * further sponsor, province concerned and original adds 1.
 *
 * @param value sponsors + provinces + originals − 2, at least 1
 * @param sponsors provinces that stand behind it
 * @param provinces that it concerns
 * @param originals texts that were submitted for it independently of each other
 */
public record AxisWeight(
        @Schema(examples = "4") int value,
        @Schema(examples = "2") int sponsors,
        @Schema(examples = "2") int provinces,
        @Schema(examples = "2") int originals) {

    private static final int OF_ONE_ALONE = 2;

    static AxisWeight of(int sponsors, int provinces, int originals) {
        return new AxisWeight(
                Math.max(1, sponsors + provinces + originals - OF_ONE_ALONE), sponsors, provinces, originals);
    }
}
