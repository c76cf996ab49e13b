package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** For features that keep something beside an agreement: its readers learn that it changed. */
@ApplicationScoped
public class AgreementNotes {

    private final AgreementRepository repository;
    private final AgreementParts parts;
    private final AgreementHistory history;
    private final Clock clock;

    AgreementNotes(AgreementRepository repository, AgreementParts parts, AgreementHistory history, Clock clock) {
        this.repository = repository;
        this.parts = parts;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Writes into the change feed, in the transaction of the caller. The content and the version of the agreement stay.
     *
     * @param verb what happened, in the past tense
     */
    @Transactional(TxType.MANDATORY)
    public void append(UUID id, String verb, Caller by) {
        Agreement agreement = repository.findById(id);
        AgreementContent content = parts.content(agreement);
        history.append(agreement, content, verb, history.before(agreement, content), by, clock.instant());
    }

    /** The same for what single records show: the agreement gets a new version, so that nobody goes on with an old answer. */
    @Transactional(TxType.MANDATORY)
    public void changed(UUID id, String verb, Caller by) {
        Agreement agreement = repository.findById(id);
        agreement.touch(clock.instant());
        repository.flush();
        append(id, verb, by);
    }
}
