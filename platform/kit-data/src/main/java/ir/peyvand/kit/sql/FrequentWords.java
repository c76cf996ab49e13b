package ir.peyvand.kit.sql;

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
 * Words that stand in so many rows of a table that nobody has to count them to say that they are many. PostgreSQL knows them: it
 * looks at a sample of the table whenever a tenth of it has changed.
 */
public final class FrequentWords {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final Clock clock;
    private final String table;
    private final String column;
    private final int many;
    private volatile Known known = new Known(Set.of(), Instant.MIN);

    /**
     * @param table whose rows hold them
     * @param column an array of text
     * @param many from this number of rows on a word is one of them: so many more than are ever counted that neither the sample nor
     *     what has changed since can be wrong about it
     */
    public FrequentWords(EntityManager entities, Clock clock, String table, String column, int many) {
        this.entities = entities;
        this.clock = clock;
        this.table = table;
        this.column = column;
        this.many = many;
    }

    private record Known(Set<String> words, Instant since) {}

    /** Whether one of them does. */
    public boolean hold(Collection<String> alternatives) {
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
        List<Tuple> rows = Tuples.of(entities, """
                        select e.word from pg_stats s
                        join pg_class c on c.oid = cast(:table as regclass)
                        cross join lateral unnest(cast(cast(s.most_common_elems as text) as text[]),
                                                  s.most_common_elem_freqs) e (word, frequency)
                        where s.schemaname = current_schema() and s.tablename = :table and s.attname = :column
                          and e.word is not null and e.frequency * c.reltuples >= :many
                        """)
                .setParameter("table", table)
                .setParameter("column", column)
                .setParameter("many", many)
                .getResultList();
        return rows.stream().map(row -> row.get("word", String.class)).collect(Collectors.toUnmodifiableSet());
    }
}
