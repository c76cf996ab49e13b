package ir.peyvand.agreements.authority;

import java.util.List;
import java.util.Optional;

/**
 * What came of reserving.
 *
 * @param part what is held; empty when nothing is
 * @param doubt why nothing is held
 * @param missing what the delegation lacks, when that was said
 */
record CeilingAnswer(Optional<CeilingPart> part, Optional<AuthorityDoubt> doubt, List<MissingPart> missing) {

    static CeilingAnswer held(CeilingPart part) {
        return new CeilingAnswer(Optional.of(part), Optional.empty(), List.of());
    }

    static CeilingAnswer doubtful(AuthorityDoubt doubt, List<MissingPart> missing) {
        return new CeilingAnswer(Optional.empty(), Optional.of(doubt), missing);
    }
}
