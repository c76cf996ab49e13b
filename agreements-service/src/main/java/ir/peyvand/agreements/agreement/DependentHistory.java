package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.Change;
import ir.peyvand.kit.change.ChangeLog;
import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.json.PlainJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what happened to something that hangs on an agreement into the change feed: who reads the agreement reads it. */
@ApplicationScoped
public class DependentHistory {

    private final AgreementRepository repository;
    private final ChangeLog changes;
    private final ObjectMapper json;

    DependentHistory(AgreementRepository repository, ChangeLog changes, ObjectMapper json) {
        this.repository = repository;
        this.changes = changes;
        this.json = json;
    }

    /**
     * In the transaction of the change, after it was flushed.
     *
     * @param type lower-kebab-case noun of the record
     * @param verb what happened, in the past tense
     * @param before the record as it was answered before; null for a new one
     * @param after the same after
     */
    public void append(
            UUID agreement,
            String type,
            UUID id,
            String verb,
            @Nullable Object before,
            Object after,
            long version,
            Caller by,
            Instant now) {
        Agreement owner = repository.findById(agreement);
        boolean published = owner.status().isSigned();
        changes.append(new Change(
                type,
                id,
                verb,
                Optional.of(owner.leadProvince()),
                AgreementVisibility.readers(owner),
                before != null && published,
                published,
                by,
                now,
                version,
                Optional.ofNullable(before).map(this::digest),
                Optional.of(digest(after))));
    }

    private byte[] digest(Object view) {
        return Sha256.of(PlainJson.bytes(json, view));
    }
}
