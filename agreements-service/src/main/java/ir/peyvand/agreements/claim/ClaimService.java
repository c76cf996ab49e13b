package ir.peyvand.agreements.claim;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.agreements.agreement.AgreementVisibility;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.Change;
import ir.peyvand.kit.change.ChangeLog;
import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.RecordId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The use cases of announced figures and their transactions. */
@ApplicationScoped
public class ClaimService {

    private final ClaimRepository repository;
    private final ClaimCountRepository counts;
    private final ChangeLog changes;
    private final Cursors cursors;
    private final ObjectMapper json;
    private final Clock clock;

    ClaimService(
            ClaimRepository repository,
            ClaimCountRepository counts,
            ChangeLog changes,
            Cursors cursors,
            ObjectMapper json,
            Clock clock) {
        this.repository = repository;
        this.counts = counts;
        this.changes = changes;
        this.cursors = cursors;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    Page<ClaimView> list(Set<String> codes, PageRequest page) {
        String query = "claims " + new TreeSet<>(codes);
        String after =
                page.cursor() == null ? "" : cursors.open(query, page.cursor()).getFirst();
        List<ClaimView> found = repository.list(codes, after, page.limit() + 1, today());
        List<ClaimView> shown = found.stream().limit(page.limit()).toList();
        String next = found.size() > page.limit()
                ? cursors.seal(query, List.of(shown.getLast().code()))
                : null;
        return Page.of(shown, next, Total.exact(repository.count(codes)));
    }

    @Transactional
    ClaimView find(String id) {
        return RecordId.parse(id)
                .flatMap(known -> repository.find(known, today()))
                .orElseThrow(Problems::notFound);
    }

    @Transactional
    ClaimView register(RegisterClaim claim, Caller caller) {
        UUID id = add(claim, caller).orElseThrow(ClaimProblems::exists);
        return repository.find(id, today()).orElseThrow();
    }

    /** For those that come with the product: leaves alone what is registered. */
    @Transactional
    void registerOnce(RegisterClaim claim, Caller caller) {
        add(claim, caller);
    }

    /** @return empty when the code is taken */
    private Optional<UUID> add(RegisterClaim claim, Caller caller) {
        Instant now = clock.instant();
        Optional<UUID> added = repository.add(claim, caller.subject(), now);
        added.ifPresent(id -> changes.append(new Change(
                ClaimView.TYPE,
                id,
                "registered",
                Optional.empty(),
                false,
                true,
                caller,
                now,
                0,
                Optional.empty(),
                Optional.of(digest(claim)))));
        return added;
    }

    @Transactional
    ReconciliationView reconcile(String id, Caller caller) {
        ClaimView claim = find(id);
        boolean measured = claim.measure().kind() != MeasureKind.NONE;
        return new ReconciliationView(
                claim,
                claim.figure(),
                claim.comparison(),
                measured ? compared(claim, ClaimNumber.REGISTERED, caller) : null,
                measured ? compared(claim, ClaimNumber.EVIDENCED, caller) : null,
                clock.instant());
    }

    /** The agreements behind a number, as many as the caller may see; none when the claim is not measured here. */
    @Transactional
    Page<ClaimRecordView> records(String id, ClaimNumber number, PageRequest page, Caller caller) {
        ClaimView claim = find(id);
        if (claim.measure().kind() == MeasureKind.NONE) {
            return Page.all(List.of());
        }
        AgreementVisibility visibility = AgreementVisibility.of(caller);
        String query = "claim-records " + id + number + visibility;
        String after =
                page.cursor() == null ? "" : cursors.open(query, page.cursor()).getFirst();
        List<ClaimRecordView> found = counts.records(claim.measure(), number, visibility, after, page.limit() + 1);
        List<ClaimRecordView> shown = found.stream().limit(page.limit()).toList();
        String next = found.size() > page.limit()
                ? cursors.seal(query, List.of(shown.getLast().reference()))
                : null;
        return Page.of(shown, next, Total.exact(counts.visible(claim.measure(), number, visibility)));
    }

    private ReconciliationView.Compared compared(ClaimView claim, ClaimNumber which, Caller caller) {
        BigDecimal number = counts.number(claim.measure(), which);
        return new ReconciliationView.Compared(
                number,
                ClaimRepository.plain(claim.figure().subtract(number)),
                claim.comparison().holds(claim.figure(), number),
                counts.visible(claim.measure(), which, AgreementVisibility.of(caller)),
                "/api/v1/claims/" + claim.id() + "/records?of=" + which.code());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private byte[] digest(RegisterClaim claim) {
        return Sha256.of(PlainJson.bytes(json, claim));
    }
}
