package ir.peyvand.agreements.authority;

import java.util.List;
import java.util.Optional;

/**
 * What came back.
 *
 * @param doubt why nothing was confirmed; empty when a live delegation was
 * @param delegation its urn, when it was named
 * @param missing what the nearest delegation lacks, when that was said
 */
public record DelegationAnswer(Optional<AuthorityDoubt> doubt, Optional<String> delegation, List<MissingPart> missing) {

    static DelegationAnswer confirmed(Optional<String> delegation) {
        return new DelegationAnswer(Optional.empty(), delegation, List.of());
    }

    static DelegationAnswer doubtful(AuthorityDoubt doubt) {
        return new DelegationAnswer(Optional.of(doubt), Optional.empty(), List.of());
    }

    static DelegationAnswer none(List<MissingPart> missing) {
        return new DelegationAnswer(Optional.of(AuthorityDoubt.NO_DELEGATION), Optional.empty(), missing);
    }

    boolean isConfirmed() {
        return doubt.isEmpty();
    }
}
