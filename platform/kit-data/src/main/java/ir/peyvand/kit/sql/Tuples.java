package ir.peyvand.kit.sql;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Queries in SQL whose rows are read by the names of their columns. */
public final class Tuples {

    private Tuples() {}

    /** Hibernate's own query knows what its rows are; that of Jakarta Persistence does not. */
    public static NativeQuery<Tuple> of(EntityManager entities, String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    }
}
