package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.sql.FrequentWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;

/** Words that stand in so many agreements that nobody has to count them to say that they are many. */
@ApplicationScoped
class FrequentWordRepository {

    private final FrequentWords words;

    FrequentWordRepository(EntityManager entities, Clock clock) {
        this.words = new FrequentWords(
                entities, clock, "agreement_search", "terms", 3 * AgreementListRepository.MOST_COUNTED);
    }

    /** Whether one of them does. */
    boolean hold(Collection<String> alternatives) {
        return words.hold(alternatives);
    }
}
