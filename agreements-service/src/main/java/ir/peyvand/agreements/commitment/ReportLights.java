package ir.peyvand.agreements.commitment;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.time.Frequency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** The rules of the report light. */
@ApplicationScoped
class ReportLights {

    private static final String LIST = "report-lights";

    private final ReportLightRepository repository;
    private final Cursors cursors;

    ReportLights(ReportLightRepository repository, Cursors cursors) {
        this.repository = repository;
        this.cursors = cursors;
    }

    /** There are as many as somebody made decisions, so all are read and a page is cut from them. */
    @Transactional
    Page<ReportLightRule> list(PageRequest page) {
        List<ReportLightRule> all = repository.all();
        int from = page.cursor() == null
                ? 0
                : Integer.parseInt(cursors.open(LIST, page.cursor()).getFirst());
        int to = Math.min(from + page.limit(), all.size());
        String next = to < all.size() ? cursors.seal(LIST, List.of(Integer.toString(to))) : null;
        return Page.of(all.subList(Math.min(from, to), to), next, Total.exact(all.size()));
    }

    @Transactional
    ReportLightRule add(SetReportLight rule, Caller caller) {
        if (rule.yellowAfter() >= rule.redAfter()) {
            throw Problems.invalid()
                    .withError(FieldError.of(
                            "/redAfter",
                            "too-small",
                            "قرمز پس از زرد می‌آید",
                            "Red comes after yellow, so it needs more days"));
        }
        if (!repository.follow(rule, caller)) {
            throw Problems.invalid()
                    .withError(FieldError.of(
                            "/validFrom",
                            "not-later",
                            "قاعده باید پس از آخرین قاعدهٔ همین دوره آغاز شود",
                            "The rule has to begin after the last one of its frequency"));
        }
        return new ReportLightRule(
                rule.frequency(), rule.validFrom(), null, rule.yellowAfter(), rule.redAfter(), rule.source());
    }

    /** The first rule begins before every agreement here, so that each day has one. */
    ReportLightRule on(Frequency frequency, LocalDate day) {
        return repository
                .on(frequency, day)
                .orElseThrow(() -> new IllegalStateException("no rule of the report light on " + day));
    }
}
