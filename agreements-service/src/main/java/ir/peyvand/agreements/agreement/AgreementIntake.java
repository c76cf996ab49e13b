package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.Change;
import ir.peyvand.kit.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Gives agreements that were written in sets what every agreement has: a first revision, a change, and followers told. */
@ApplicationScoped
public class AgreementIntake {

    private static final int BATCH = 500;

    private final AgreementRepository repository;
    private final RevisionRepository revisions;
    private final AgreementHistory history;
    private final ChangeLog changes;
    private final Instance<ContentFollower> followers;

    AgreementIntake(
            AgreementRepository repository,
            RevisionRepository revisions,
            AgreementHistory history,
            ChangeLog changes,
            @Any Instance<ContentFollower> followers) {
        this.repository = repository;
        this.revisions = revisions;
        this.history = history;
        this.changes = changes;
        this.followers = followers;
    }

    /** In the transaction that wrote them, in this order. */
    @Transactional(TxType.MANDATORY)
    public void imported(List<UUID> agreements, Caller by, Instant now) {
        for (int from = 0; from < agreements.size(); from += BATCH) {
            List<UUID> batch = agreements.subList(from, Math.min(from + BATCH, agreements.size()));
            write(batch, by, now);
            followers.stream().forEach(follower -> follower.written(batch));
            // what was loaded is not needed again, and a large file would fill the memory
            repository.forgetLoaded();
        }
    }

    private void write(List<UUID> batch, Caller by, Instant now) {
        Map<UUID, List<AgreementParty>> parties = repository.partiesOf(batch);
        var known = new HashMap<UUID, Agreement>();
        repository.list("id in ?1", batch).forEach(agreement -> known.put(agreement.id(), agreement));
        var first = new ArrayList<RevisionRepository.First>();
        var news = new ArrayList<Change>();
        for (UUID id : batch) {
            Agreement agreement = Objects.requireNonNull(known.get(id));
            AgreementContent content = agreement.body().content(parties.getOrDefault(id, List.of()));
            first.add(new RevisionRepository.First(id, content));
            news.add(history.change(agreement, content, "imported", AgreementHistory.Before.NOTHING, by, now));
        }
        revisions.keepFirst(first, "imported", by.subject(), now);
        changes.appendAll(news);
    }
}
