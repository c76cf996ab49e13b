package ir.peyvand.agreements.agreement;

import java.util.Optional;
import java.util.UUID;

/** Knows by what authority agreements were signed; the feature that asks for it implements it. */
public interface AuthoritySource {

    /** Empty for agreements that were not signed here. */
    Optional<AuthorityNote> of(UUID agreement);
}
