package ir.peyvand.meetings.axis;

import java.util.List;

/** Axes as callers see them, with what their sponsors make of them. */
final class AxisViews {

    private AxisViews() {}

    /** With every sponsor and original. */
    static AxisView of(Axis axis, List<Sponsor> sponsors) {
        return AxisView.from(
                axis,
                weight(axis, sponsors),
                sponsors.stream().map(SponsorView::from).toList());
    }

    /** As a list shows it. */
    static AxisView listed(Axis axis, List<Sponsor> sponsors) {
        return AxisView.from(axis, weight(axis, sponsors), List.of());
    }

    private static AxisWeight weight(Axis axis, List<Sponsor> sponsors) {
        AxisContent content = axis.content();
        return sponsors.isEmpty()
                ? AxisRules.weightAlone(axis.province(), content)
                : AxisRules.weight(sponsors, content.provincesOrNone().size());
    }
}
