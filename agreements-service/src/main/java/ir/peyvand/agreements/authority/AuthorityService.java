package ir.peyvand.agreements.authority;

import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AuthorityNote;
import ir.peyvand.agreements.agreement.AuthoritySource;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading what the checks found. */
@ApplicationScoped
public class AuthorityService implements AuthoritySource {

    private final AgreementService agreements;
    private final AuthorityRepository repository;

    AuthorityService(AgreementService agreements, AuthorityRepository repository) {
        this.agreements = agreements;
        this.repository = repository;
    }

    /** The signature with its amendments. 404 also when the agreement has been neither signed nor amended here. */
    @Transactional
    AuthorityView find(String agreement, Caller caller) {
        List<AuthorityView> checks =
                repository.of(agreements.findInside(agreement, caller).id());
        if (checks.isEmpty()) {
            throw Problems.notFound();
        }
        return checks.getFirst().with(checks.subList(1, checks.size()));
    }

    /** An amendment that nobody covers flags the agreement as a signature does. */
    @Override
    @Transactional
    public Optional<AuthorityNote> of(UUID agreement) {
        List<AuthorityView> checks = repository.of(agreement);
        return checks.stream()
                .filter(check -> check.outcome() == AuthorityOutcome.AUTHORITY_NOT_CONFIRMED)
                .findFirst()
                .or(() -> checks.stream().findFirst())
                .map(check -> {
                    AuthorityDoubt doubt = check.reason();
                    return new AuthorityNote(check.outcome().code(), doubt == null ? null : doubt.code());
                });
    }
}
