package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.sql.Conditions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a list takes: from which tables, under which conditions. What is searched comes from agreement_search, where places and
 * subjects stand beside the words, so that agreement_search_words answers for a word in a province by itself; the agreement is
 * joined only for what is asked of it besides.
 */
final class AgreementSelection {

    private static final String SEARCHED = "agreement_search s";
    private static final String JOINED = SEARCHED + " join agreement a on a.id = s.agreement_id";

    /** As {@link AgreementRules#lastDay} says it; served by agreement_valid_until and agreement_denounced. */
    private static final String EXPIRED = """
            a.status in ('signed', 'in-force')
            and (a.renewal <> 'automatic' and a.valid_until < :expiredBefore
                 or a.renewal = 'automatic' and a.denounced_on < :expiredBefore
                    and (a.valid_until is null or a.valid_until < :expiredBefore))""";

    private final Optional<SearchedText> text;
    private final Conditions searched;
    private final Conditions agreement;

    private AgreementSelection(Optional<SearchedText> text, Conditions searched, Conditions agreement) {
        this.text = text;
        this.searched = searched;
        this.agreement = agreement;
    }

    /** As far as the caller may know of it. */
    static AgreementSelection of(AgreementQuery query, AgreementVisibility visibility, LocalDate today) {
        boolean words = query.text().isPresent();
        Conditions searched = query.text().map(AgreementSelection::words).orElseGet(Conditions::new);
        var agreement = new Conditions();
        if (words) {
            visibility.narrowSearch(searched);
        }
        if (!words || !visibility.isByProvince()) {
            visibility.narrow(agreement);
        }
        query.codes().forEach((filter, values) -> {
            Optional<String> beside = filter.searched().filter(condition -> words);
            beside.ifPresentOrElse(
                    condition -> searched.andAny(condition, filter.parameter(), values),
                    () -> agreement.andAny(filter.condition(), filter.parameter(), values));
        });
        narrow(agreement, query, today);
        return new AgreementSelection(query.text(), searched, agreement);
    }

    /** Only the values: where the words have to be depends on what is asked. */
    private static Conditions words(SearchedText text) {
        var words = new Conditions();
        for (int i = 0; i < text.words().size(); i++) {
            words.with(SearchedText.parameter(i), text.words().get(i).toArray(String[]::new));
        }
        return words;
    }

    /** Everything but words and codes. */
    private static void narrow(Conditions conditions, AgreementQuery query, LocalDate today) {
        query.from()
                .forEach(
                        (filter, day) -> conditions.and(filter.column() + " >= :" + filter.from(), filter.from(), day));
        query.to().forEach((filter, day) -> conditions.and(filter.column() + " <= :" + filter.to(), filter.to(), day));
        query.leastJobs().ifPresent(jobs -> conditions.and("a.expected_direct_jobs >= :leastJobs", "leastJobs", jobs));
        query.mostJobs().ifPresent(jobs -> conditions.and("a.expected_direct_jobs <= :mostJobs", "mostJobs", jobs));
        query.leastInvestment()
                .ifPresent(amount -> conditions.and("a.expected_investment >= :leastAmount", "leastAmount", amount));
        query.mostInvestment()
                .ifPresent(amount -> conditions.and("a.expected_investment <= :mostAmount", "mostAmount", amount));
        query.expiringWithin()
                .ifPresent(days -> conditions
                        .and("a.status in ('signed', 'in-force') and a.valid_until between :today and :horizon")
                        .with("today", today)
                        .with("horizon", today.plusDays(days)));
        query.expired()
                .ifPresent(expired ->
                        conditions.and(expired ? EXPIRED : "(" + EXPIRED + ") is not true", "expiredBefore", today));
        query.legacy().ifPresent(legacy -> conditions.and("a.legacy = :legacy", "legacy", legacy));
        query.parentEnded().ifPresent(ended -> conditions.and("a.parent_ended = :parentEnded", "parentEnded", ended));
        query.modifiedSince()
                .ifPresent(moment -> conditions.and(
                        "a.modified_at >= :modifiedSince", "modifiedSince", moment.atOffset(ZoneOffset.UTC)));
    }

    /** The tables that the conditions need. */
    String from() {
        return text.isPresent() && agreement.isEmpty() ? SEARCHED : fromAgreement();
    }

    /** With {@code agreement a}, whether the conditions need it or not. */
    String fromAgreement() {
        return text.isPresent() ? JOINED : "agreement a";
    }

    String where() {
        return where("s.terms");
    }

    /** Only what has all words in the title. They are then among the other words too, which the planner would take for rarer. */
    String whereInTitle() {
        return where("s.title_terms");
    }

    private String where(String terms) {
        return held(terms) + " and " + searched.where() + " and " + agreement.where();
    }

    /** Whether all words are in the title. */
    String inTitle() {
        return held("s.title_terms");
    }

    private String held(String terms) {
        return text.map(words -> "(" + words.heldBy(terms) + ")").orElse("true");
    }

    /** What may stand for the word when one word is all that is asked for, by a caller who sees everything. */
    Optional<Set<String>> onlyWord() {
        return text.map(SearchedText::words)
                .filter(words -> words.size() == 1 && searched.isEmpty() && agreement.isEmpty())
                .map(List::getFirst);
    }

    /** What names the values of the conditions. */
    List<Conditions> conditions() {
        return List.of(searched, agreement);
    }
}
