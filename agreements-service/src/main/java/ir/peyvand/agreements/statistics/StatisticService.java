package ir.peyvand.agreements.statistics;

import ir.peyvand.agreements.commitment.FunnelGrouping;
import ir.peyvand.agreements.commitment.FunnelService;
import ir.peyvand.agreements.commitment.FunnelView;
import ir.peyvand.agreements.fate.LegacyDocumentVisibility;
import ir.peyvand.agreements.outcome.OutcomeGrouping;
import ir.peyvand.agreements.outcome.OutcomeTotals;
import ir.peyvand.agreements.outcome.OutcomeTotalsView;
import ir.peyvand.agreements.outcome.Sums;
import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the tables together. Rows and total of one answer come from one snapshot of the database. */
@ApplicationScoped
class StatisticService {

    private static final String PROVINCE = "province";
    private static final String AGREEMENTS = "agreements";
    private static final String LIVE = "live";

    private final StatisticRepository repository;
    private final FunnelService funnel;
    private final OutcomeTotals outcomes;
    private final Clock clock;

    StatisticService(StatisticRepository repository, FunnelService funnel, OutcomeTotals outcomes, Clock clock) {
        this.repository = repository;
        this.funnel = funnel;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** @param days of the expiring ones: from today to that many days later */
    @Transactional
    StatisticView statistic(Statistic of, int days, Caller caller) {
        repository.readOneSnapshot();
        return switch (of) {
            case PROVINCE_PROVINCE ->
                counted(of, List.of(PROVINCE, "otherProvince"), StatisticRepository.PROVINCE_PROVINCE);
            case PROVINCE_COUNTRY -> counted(of, List.of(PROVINCE, "country"), StatisticRepository.PROVINCE_COUNTRY);
            case SUBJECTS -> counted(of, List.of("subjectArea"), StatisticRepository.SUBJECTS);
            case FUNNEL -> funnel(of);
            case JOBS -> jobs(of);
            case EXPIRING ->
                view(
                        of,
                        List.of(PROVINCE, AGREEMENTS),
                        repository.expiring(today(), days),
                        repository.expiringTotal(today(), days));
            case UNDETERMINED -> undetermined(of, LegacyDocumentVisibility.of(caller));
        };
    }

    private StatisticView counted(Statistic of, List<String> codes, String sql) {
        var columns = new ArrayList<>(codes);
        columns.add(AGREEMENTS);
        columns.add(LIVE);
        return view(of, columns, repository.rows(sql), repository.total());
    }

    private StatisticView undetermined(Statistic of, LegacyDocumentVisibility visibility) {
        return view(
                of,
                List.of(PROVINCE, "country", "documents", "undetermined"),
                repository.undetermined(visibility, false),
                repository.undetermined(visibility, true).getFirst());
    }

    private StatisticView funnel(Statistic of) {
        FunnelView found = funnel.funnel(FunnelGrouping.PROVINCE);
        List<Map<String, Object>> rows = found.items().stream()
                .map(group -> {
                    Map<String, Object> row = row(group.code());
                    row.putAll(stages(group.signed(), group.underWay(), group.producing()));
                    return row;
                })
                .toList();
        FunnelView.Counts total = found.total();
        return view(
                of,
                List.of(PROVINCE, "signed", "underWay", "producing"),
                rows,
                stages(total.signed(), total.underWay(), total.producing()));
    }

    private StatisticView jobs(Statistic of) {
        OutcomeTotalsView found = outcomes.directJobs(OutcomeGrouping.PROVINCE);
        List<Map<String, Object>> rows = found.items().stream()
                .map(group -> {
                    Map<String, Object> row = row(group.code());
                    row.putAll(jobs(group.sums()));
                    return row;
                })
                .toList();
        return view(of, List.of(PROVINCE, "expected", "realised"), rows, jobs(found.sum()));
    }

    private static Map<String, Object> row(@Nullable String province) {
        var row = new LinkedHashMap<String, Object>();
        if (province != null) {
            row.put(PROVINCE, province);
        }
        return row;
    }

    private static Map<String, Object> stages(long signed, long underWay, long producing) {
        var stages = new LinkedHashMap<String, Object>();
        stages.put("signed", signed);
        stages.put("underWay", underWay);
        stages.put("producing", producing);
        return stages;
    }

    private static Map<String, Object> jobs(Sums sums) {
        var jobs = new LinkedHashMap<String, Object>();
        jobs.put("expected", sums.directJobs().expected());
        jobs.put("realised", sums.directJobs().realised());
        return jobs;
    }

    private StatisticView view(
            Statistic of, List<String> columns, List<Map<String, Object>> rows, Map<String, Object> total) {
        return new StatisticView(of.code(), today(), columns, rows, total);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
