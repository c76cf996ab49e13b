package ir.peyvand.meetings.conclusion;

import ir.peyvand.meetings.axis.AxisView;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The numbered axes that a meeting concluded with: what the digest is taken over. */
record AxisPackage(UUID meeting, List<PackagedAxis> axes) {

    static AxisPackage of(UUID meeting, List<AxisView> adopted) {
        return new AxisPackage(
                meeting,
                adopted.stream()
                        .map(PackagedAxis::from)
                        .sorted(Comparator.comparingInt(PackagedAxis::number))
                        .toList());
    }
}
