package ir.peyvand.kit.sql;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Queries in SQL whose rows are read by the names of their columns. One for single values names no type at all: Hibernate would
 * keep an interpretation of its own for every execution, and look through all of them at the next.
 */
public final class Tuples {

    private Tuples() {}

    /** Hibernate's own query knows what its rows are; that of Jakarta Persistence does not. */
    public static NativeQuery<Tuple> of(EntityManager entities, String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    }
}
