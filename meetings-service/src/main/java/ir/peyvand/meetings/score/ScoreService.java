package ir.peyvand.meetings.score;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.money.PlainNumber;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.Province;
import ir.peyvand.kit.reference.ReferenceRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Scores of any day, computed from the records as they were known then. */
@ApplicationScoped
public class ScoreService {

    private static final int MOST_OPEN_ITEMS = 200;

    private final IndicatorRepository rules;
    private final ScoreRepository repository;
    private final ReferenceRegister register;
    private final Cursors cursors;
    private final Clock clock;

    ScoreService(
            IndicatorRepository rules,
            ScoreRepository repository,
            ReferenceRegister register,
            Cursors cursors,
            Clock clock) {
        this.rules = rules;
        this.repository = repository;
        this.register = register;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** All provinces, the highest score first. */
    @Transactional
    List<CouncilScoreView> all(Optional<LocalDate> on, Caller caller) {
        Scoreboard board = board(day(on));
        return provinces().stream()
                .map(province -> board.view(province, ScoreAccess.seesInside(caller, province)))
                .sorted(Comparator.comparingInt(CouncilScoreView::rank).thenComparing(CouncilScoreView::province))
                .toList();
    }

    @Transactional
    CouncilScoreView of(String province, Optional<LocalDate> on, Caller caller) {
        return board(day(on)).view(known(province), ScoreAccess.seesInside(caller, province));
    }

    @Transactional
    Page<ScoredRecord> records(String province, RecordQuery query, PageRequest page, Caller caller) {
        ScoreAccess.requireInside(caller, known(province));
        LocalDate day = day(query.on());
        IndicatorRule rule = rules.on(day).stream()
                .filter(one -> one.code().equals(query.indicator()))
                .findFirst()
                .orElseThrow(ScoreProblems::unknownIndicator);
        String identity = "council-score records " + province + query.indicator() + day + query.done();
        Optional<ScoreRepository.Place> after = Optional.ofNullable(page.cursor())
                .map(cursor -> cursors.open(identity, cursor))
                .map(place ->
                        new ScoreRepository.Place(LocalDate.parse(place.getFirst()), UUID.fromString(place.getLast())));
        List<ScoredRecord> found = repository.records(rule, province, day, query.done(), after, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<ScoredRecord> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(identity, place(shown.getLast())) : null;
        return Page.of(shown, next, Total.atLeast(shown.size() + (more ? 1L : 0L)));
    }

    private static List<String> place(ScoredRecord last) {
        return List.of(
                last.day().toString(), last.record().substring(last.record().lastIndexOf(':') + 1));
    }

    /** The smallest sets of open items whose completion moves the province up: who reaches a score shares its rank. */
    @Transactional
    RankMoveView moves(String province, Optional<LocalDate> on, Caller caller) {
        ScoreAccess.requireInside(caller, known(province));
        Scoreboard board = board(day(on));
        BigDecimal score = board.score(province);
        Optional<BigDecimal> above = ScoreRules.nextAbove(score, board.scores());
        List<RankMoveView.Move> moves =
                above.map(toReach -> moves(province, board, toReach)).orElse(List.of());
        return new RankMoveView(
                province,
                board.day(),
                PlainNumber.of(score),
                ScoreRules.rank(score, board.scores()),
                above.map(PlainNumber::of).orElse(null),
                moves);
    }

    private List<RankMoveView.Move> moves(String province, Scoreboard board, BigDecimal toReach) {
        var items = new HashMap<String, List<ScoredRecord>>();
        var counts = new HashMap<String, Integer>();
        for (IndicatorRule rule : board.rules()) {
            if (rule.measure().canBeMadeGood() && ScoreRules.takesPart(rule, board.of(province))) {
                List<ScoredRecord> open = repository.records(
                        rule, province, board.day(), Optional.of(false), Optional.empty(), MOST_OPEN_ITEMS);
                items.put(rule.code(), open);
                counts.put(rule.code(), open.size());
            }
        }
        return new RankMoves(board.rules(), board.of(province), counts)
                .upTo(toReach).stream()
                        .map(move -> view(move, province, board, items))
                        .toList();
    }

    private static RankMoveView.Move view(
            RankMoves.Move move, String province, Scoreboard board, Map<String, List<ScoredRecord>> open) {
        var items = new ArrayList<RankMoveView.Item>();
        board.rules()
                .forEach(rule -> open.getOrDefault(rule.code(), List.of()).stream()
                        .limit(move.items().getOrDefault(rule.code(), 0))
                        .forEach(record -> items.add(new RankMoveView.Item(rule.code(), record))));
        var scores = new HashMap<>(board.scores());
        scores.put(province, move.score());
        return new RankMoveView.Move(PlainNumber.of(move.score()), ScoreRules.rank(move.score(), scores), items);
    }

    private Scoreboard board(LocalDate day) {
        List<IndicatorRule> holding = rules.on(day);
        var tallies = new HashMap<String, Map<String, Tally>>();
        for (IndicatorRule rule : holding) {
            Map<String, Tally> ofRule = repository.tallies(rule, day);
            for (String province : provinces()) {
                Tally nothing =
                        rule.measure() == ScoreMeasure.SESSIONS_HELD ? new Tally(0, rule.months()) : Tally.NOTHING;
                tallies.computeIfAbsent(province, any -> new HashMap<>())
                        .put(rule.code(), ofRule.getOrDefault(province, nothing));
            }
        }
        var scores = new HashMap<String, BigDecimal>();
        tallies.forEach((province, own) -> scores.put(province, ScoreRules.score(holding, own)));
        return new Scoreboard(day, holding, tallies, scores);
    }

    private List<String> provinces() {
        return register.provinces().all().stream().map(Province::code).toList();
    }

    private String known(String province) {
        if (!register.provinces().contains(province)) {
            throw Problems.notFound();
        }
        return province;
    }

    /** What is not yet known cannot be counted. */
    private LocalDate day(Optional<LocalDate> on) {
        LocalDate today = LocalDate.now(clock);
        if (on.filter(today::isBefore).isPresent()) {
            throw ScoreProblems.inTheFuture();
        }
        return on.orElse(today);
    }
}
