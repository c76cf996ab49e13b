package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The status light of resolutions and its rules. */
@ApplicationScoped
public class ResolutionLights {

    private static final String LIST = "light-rules";

    private final LightRepository repository;
    private final Cursors cursors;
    private final Clock clock;

    ResolutionLights(LightRepository repository, Cursors cursors, Clock clock) {
        this.repository = repository;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** The rule of a day. The first one begins before every resolution here, so that each day has one. */
    LightRule rule(LocalDate day) {
        return repository.on(day).orElseThrow(() -> new IllegalStateException("no rule of the light on " + day));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The light of one day: by how the resolution stood at its end, and by the rule that held. Of a day to come: by how it
     * stands now.
     */
    @Transactional
    public LightView on(ResolutionView resolution, Optional<LocalDate> asked) {
        LocalDate day = asked.orElseGet(this::today);
        LightRule rule = rule(day);
        return repository
                .standing(resolution.id(), day)
                .map(standing -> LightView.of(resolution, day, rule, standing))
                .orElseGet(() -> LightView.unknown(resolution, day, rule));
    }

    /** There are as many as somebody made decisions, so all are read and a page is cut from them. */
    @Transactional
    Page<LightRule> list(PageRequest page) {
        List<LightRule> all = repository.all();
        int from = page.cursor() == null
                ? 0
                : Integer.parseInt(cursors.open(LIST, page.cursor()).getFirst());
        int to = Math.min(from + page.limit(), all.size());
        String next = to < all.size() ? cursors.seal(LIST, List.of(Integer.toString(to))) : null;
        return Page.of(all.subList(Math.min(from, to), to), next, Total.exact(all.size()));
    }

    @Transactional
    LightRule add(SetLightRule rule, Caller caller) {
        var errors = new ArrayList<FieldError>();
        if (rule.lateLag().compareTo(rule.riskLag()) <= 0) {
            errors.add(tooSmall("/lateLag"));
        }
        if (rule.lateReportAge() <= rule.riskReportAge()) {
            errors.add(tooSmall("/lateReportAge"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
        if (!repository.follow(rule, caller)) {
            throw Problems.invalid()
                    .withError(FieldError.of(
                            "/validFrom",
                            "not-later",
                            "قاعده باید پس از آخرین قاعده آغاز شود",
                            "The rule has to begin after the last one"));
        }
        return new LightRule(
                rule.validFrom(),
                null,
                rule.riskDays(),
                rule.riskLag(),
                rule.lateLag(),
                rule.riskReportAge(),
                rule.lateReportAge(),
                rule.source());
    }

    private static FieldError tooSmall(String pointer) {
        return FieldError.of(
                pointer,
                "too-small",
                "دیرکرد پس از خطر می‌آید و اندازهٔ بزرگ‌تری دارد",
                "Late comes after at risk, so it is more");
    }
}
