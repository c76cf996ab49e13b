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

/**
 * Writes into the change feed what happened to a record that belongs to the inside of an agreement: its readers are those of
 * the agreement, and the public never learns of it.
 */
@ApplicationScoped
public class AnnexHistory {

    private final ChangeLog changes;
    private final ObjectMapper json;

    AnnexHistory(ChangeLog changes, ObjectMapper json) {
        this.changes = changes;
        this.json = json;
    }

    /**
     * In the transaction of the change.
     *
     * @param type noun of the record in lower-kebab-case
     * @param version of the record after the change
     * @param before the record as it was answered before; empty for a new one
     * @param after the same after
     */
    public void append(
            String type,
            UUID id,
            String verb,
            long version,
            AgreementView agreement,
            Optional<?> before,
            Object after,
            Caller by,
            Instant now) {
        changes.append(new Change(
                type,
                id,
                verb,
                Optional.of(agreement.leadProvince()),
                AgreementVisibility.readers(agreement),
                false,
                false,
                by,
                now,
                version,
                before.map(this::digest),
                Optional.of(digest(after))));
    }

    private byte[] digest(Object record) {
        return Sha256.of(PlainJson.bytes(json, record));
    }
}
