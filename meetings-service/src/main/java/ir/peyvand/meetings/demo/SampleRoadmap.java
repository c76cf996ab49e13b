package ir.peyvand.meetings.demo;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.body.BodyView;
import ir.peyvand.meetings.roadmap.DraftRoadmap;
import ir.peyvand.meetings.roadmap.Goal;
import ir.peyvand.meetings.roadmap.Horizon;
import ir.peyvand.meetings.roadmap.Indicator;
import ir.peyvand.meetings.roadmap.MeasurementService;
import ir.peyvand.meetings.roadmap.MeasurementStatus;
import ir.peyvand.meetings.roadmap.RecordMeasurement;
import ir.peyvand.meetings.roadmap.RoadmapService;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The roadmap of a working group of the demonstration: adopted, and measured for the first time. */
@ApplicationScoped
class SampleRoadmap {

    private static final String ANY = "*";

    private final BodyDirectory bodies;
    private final RoadmapService roadmaps;
    private final MeasurementService measurements;
    private final Clock clock;

    SampleRoadmap(BodyDirectory bodies, RoadmapService roadmaps, MeasurementService measurements, Clock clock) {
        this.bodies = bodies;
        this.roadmaps = roadmaps;
        this.measurements = measurements;
        this.clock = clock;
    }

    /** @param committee whoever keeps it; somebody else there adopts it, and finds what was measured to be so */
    void tell(Caller committee) {
        LocalDate today = LocalDate.now(clock);
        UUID group = bodies.findByCode("WG-EXPORTS").map(BodyView::id).orElseThrow();
        var content = new DraftRoadmap(
                group,
                LocalizedText.of("نقشهٔ راه کارگروه صادرات غیرنفتی", "Roadmap of the working group on non-oil exports"),
                today.minusMonths(3),
                today.plusYears(4),
                List.of(
                        goal(
                                Horizon.SHORT_TERM,
                                "کوتاه شدن صف کامیون‌های صادراتی در مرز",
                                today.plusMonths(9),
                                "days-at-the-border",
                                "روز ماندن در صف",
                                "روز",
                                "4",
                                "1"),
                        goal(
                                Horizon.MEDIUM_TERM,
                                "صادرات مشترک چهار استان",
                                today.plusYears(2),
                                "joint-consignments",
                                "محموله‌های مشترک در سال",
                                "محموله",
                                "0",
                                "40"),
                        goal(
                                Horizon.LONG_TERM,
                                "آزمایشگاه‌های مرجع در همهٔ گذرگاه‌ها",
                                today.plusYears(4),
                                "laboratories",
                                "آزمایشگاه‌های مرجع",
                                "آزمایشگاه",
                                "1",
                                "5")),
                null);
        String id = roadmaps.draft(content, committee).id().toString();
        roadmaps.adopt(id, ANY, somebodyElse(committee));
        var measured = measurements.record(
                id,
                new RecordMeasurement("days-at-the-border", today, new BigDecimal("3"), "گزارش نمونهٔ گذرگاه بازرگان"),
                committee);
        measurements.judge(id, measured.id().toString(), MeasurementStatus.VERIFIED, null, somebodyElse(committee));
    }

    private static Goal goal(
            Horizon horizon,
            String title,
            LocalDate dueOn,
            String code,
            String indicator,
            String unit,
            String baseline,
            String target) {
        return new Goal(
                horizon,
                LocalizedText.of(title, ""),
                null,
                dueOn,
                List.of(new Indicator(
                        code,
                        LocalizedText.of(indicator, ""),
                        unit,
                        new BigDecimal(baseline),
                        new BigDecimal(target))));
    }

    private static Caller somebodyElse(Caller committee) {
        return new Caller(
                committee.subject() + "-2",
                committee.client(),
                committee.roles(),
                committee.province(),
                committee.mission(),
                committee.country());
    }
}
