package ir.peyvand.kit.sql;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The conditions of one query and the values they name, put together filter by filter. What a condition says is written in
 * the code; values only ever come in as parameters.
 */
public final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    /** A condition that names no value. */
    public Conditions and(String condition) {
        sql.append(sql.isEmpty() ? "(" : " and (").append(condition).append(')');
        return this;
    }

    /** @param condition names the value as {@code :name}; a name is used once */
    public Conditions and(String condition, String name, Object value) {
        with(name, value);
        return and(condition);
    }

    /** Only when there are values: {@code condition} compares with {@code :name}, an array of text. */
    public Conditions andAny(String condition, String name, Collection<String> any) {
        return any.isEmpty() ? this : and(condition, name, any.toArray(String[]::new));
    }

    /** A value that a condition or the query itself names. */
    public Conditions with(String name, Object value) {
        if (values.put(name, value) != null) {
            throw new IllegalStateException("the query names " + name + " twice");
        }
        return this;
    }

    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return sql.isEmpty();
    }

    /** All conditions joined by {@code and}; {@code true} when there are none. */
    public String where() {
        return sql.isEmpty() ? "true" : sql.toString();
    }
}
