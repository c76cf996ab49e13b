package ir.peyvand.agreements.review;

import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementVisibility;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading reviews; the steps of their life are {@link ReviewMoves}. */
@ApplicationScoped
public class ReviewService {

    private final ReviewRepository repository;
    private final ReviewFindingRepository findings;
    private final ReviewParts parts;
    private final AgreementService agreements;
    private final Cursors cursors;

    ReviewService(
            ReviewRepository repository,
            ReviewFindingRepository findings,
            ReviewParts parts,
            AgreementService agreements,
            Cursors cursors) {
        this.repository = repository;
        this.findings = findings;
        this.parts = parts;
        this.agreements = agreements;
        this.cursors = cursors;
    }

    @Transactional
    ReviewView find(String id, Caller caller) {
        ReviewView view = repository
                .findView(id, ReviewParts.visibility(caller), parts.today())
                .orElseThrow(Problems::notFound);
        return view.with(findings.of(view.id()));
    }

    @Transactional
    Page<ReviewView> list(ReviewQuery query, PageRequest page, Caller caller) {
        AgreementVisibility visibility = ReviewParts.visibility(caller);
        LocalDate today = parts.today();
        String identity = query.identity() + today + visibility + query.mine().map(mine -> caller.subject());
        Optional<ReviewRepository.Place> after = Optional.ofNullable(page.cursor())
                .map(cursor -> cursors.open(identity, cursor))
                .map(place -> new ReviewRepository.Place(
                        LocalDate.parse(place.getFirst()), UUID.fromString(place.getLast())));
        List<ReviewView> found = repository.list(query, caller.subject(), visibility, today, after, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<ReviewView> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(identity, place(shown.getLast())) : null;
        return Page.of(shown, next, Total.exact(repository.count(query, caller.subject(), visibility, today)));
    }

    private static List<String> place(ReviewView last) {
        return List.of(last.dueOn().toString(), last.id().toString());
    }

    /** All rounds with their findings, the last one first. */
    @Transactional
    Page<ReviewView> ofAgreement(String agreement, Caller caller) {
        UUID id = agreements.findInside(agreement, caller).id();
        return Page.all(repository.ofAgreement(id, parts.today()).stream()
                .map(review -> review.with(findings.of(review.id())))
                .toList());
    }
}
