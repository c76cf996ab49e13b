package ir.peyvand.agreements.authority;

import java.util.Optional;

/**
 * What came back.
 *
 * @param doubt why nothing was confirmed; empty when a live delegation was
 * @param delegation its urn, when it was named
 */
public record DelegationAnswer(Optional<AuthorityDoubt> doubt, Optional<String> delegation) {

    static DelegationAnswer confirmed(Optional<String> delegation) {
        return new DelegationAnswer(Optional.empty(), delegation);
    }

    static DelegationAnswer doubtful(AuthorityDoubt doubt) {
        return new DelegationAnswer(Optional.of(doubt), Optional.empty());
    }

    boolean isConfirmed() {
        return doubt.isEmpty();
    }
}
