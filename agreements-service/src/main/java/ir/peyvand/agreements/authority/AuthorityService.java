package ir.peyvand.agreements.authority;

import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AuthorityNote;
import ir.peyvand.agreements.agreement.AuthoritySource;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

    /** 404 also when the agreement has not been signed here. */
    @Transactional
    AuthorityView find(String agreement, Caller caller) {
        return repository.find(agreements.findInside(agreement, caller).id()).orElseThrow(Problems::notFound);
    }

    @Override
    @Transactional
    public Optional<AuthorityNote> of(UUID agreement) {
        return repository.find(agreement).map(check -> {
            AuthorityDoubt doubt = check.reason();
            return new AuthorityNote(check.outcome().code(), doubt == null ? null : doubt.code());
        });
    }
}
