package ir.peyvand.agreements.agreement;

import ir.peyvand.agreements.party.PartyWritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;

/** When a party gets another name or becomes another one, the agreements that name it are found by it. */
@ApplicationScoped
class PartyFollowing {

    private static final int BATCH = 500;

    private final AgreementSearchRepository repository;
    private final Instance<ContentFollower> followers;

    PartyFollowing(AgreementSearchRepository repository, Instance<ContentFollower> followers) {
        this.repository = repository;
        this.followers = followers;
    }

    void follow(@Observes PartyWritten written) {
        List<UUID> naming = repository.naming(written.party());
        for (int from = 0; from < naming.size(); from += BATCH) {
            List<UUID> some = naming.subList(from, Math.min(from + BATCH, naming.size()));
            followers.stream().forEach(follower -> follower.written(some));
        }
    }
}
