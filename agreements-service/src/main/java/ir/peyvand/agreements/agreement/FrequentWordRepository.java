package ir.peyvand.agreements.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that stand in so many agreements that nobody has to count them to say that they are many. PostgreSQL knows them: it looks
 * at a sample of agreement_search whenever a tenth of it has changed.
 */
@ApplicationScoped
class FrequentWordRepository {

    /** So much more than is ever counted that neither the sample nor what has changed since can be wrong about it. */
    private static final int MANY = 3 * AgreementListRepository.MOST_COUNTED;

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final Clock clock;
    private volatile Known known = new Known(Set.of(), Instant.MIN);

    FrequentWordRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private record Known(Set<String> words, Instant since) {}

    /** Whether one of them does. */
    boolean hold(Collection<String> alternatives) {
        return alternatives.stream().anyMatch(current()::contains);
    }

    private Set<String> current() {
        Instant now = clock.instant();
        if (known.since().isBefore(now.minus(KEPT)) || known.since().isAfter(now)) {
            known = new Known(read(), now);
        }
        return known.words();
    }

    private Set<String> read() {
        List<Tuple> rows = entities.createNativeQuery("""
                        select e.word from pg_stats s
                        join pg_class c on c.oid = cast('agreement_search' as regclass)
                        cross join lateral unnest(cast(cast(s.most_common_elems as text) as text[]),
                                                  s.most_common_elem_freqs) e (word, frequency)
                        where s.schemaname = current_schema() and s.tablename = 'agreement_search' and s.attname = 'terms'
                          and e.word is not null and e.frequency * c.reltuples >= :many
                        """, Tuple.class)
                .setParameter("many", MANY)
                .getResultList();
        return rows.stream().map(row -> row.get("word", String.class)).collect(Collectors.toUnmodifiableSet());
    }
}
