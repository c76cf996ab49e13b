package ir.peyvand.meetings.roadmap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The last measurements of a roadmap's indicators, by their code. */
record LatestValues(Map<String, MeasurementView> verifiedValues, Map<String, MeasurementView> claimedValues) {

    /** @param latest at most one of each state for an indicator */
    static LatestValues of(List<MeasurementView> latest) {
        return new LatestValues(of(latest, MeasurementStatus.VERIFIED), of(latest, MeasurementStatus.CLAIMED));
    }

    private static Map<String, MeasurementView> of(List<MeasurementView> latest, MeasurementStatus status) {
        return latest.stream()
                .filter(measurement -> measurement.status() == status)
                .collect(Collectors.toMap(MeasurementView::indicator, Function.identity()));
    }

    @Nullable
    MeasurementView verified(String indicator) {
        return verifiedValues.get(indicator);
    }

    @Nullable
    MeasurementView claimed(String indicator) {
        return claimedValues.get(indicator);
    }
}
