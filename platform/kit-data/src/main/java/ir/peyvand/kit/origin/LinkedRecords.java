package ir.peyvand.kit.origin;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedTable.Link;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.urn.RecordUrn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The records of one type as links of threads, as far as a caller may know of them. A service has one bean
 * ({@code @Singleton}) that extends this class for each of its types.
 */
public abstract class LinkedRecords {

    private final LinkedRowRepository rows;
    private final LinkedTable table;

    protected LinkedRecords(LinkedRowRepository rows, LinkedTable table) {
        this.rows = rows;
        this.table = table;
    }

    /** Adds the condition, over the alias of the table, that the caller may know of the record. */
    protected abstract Conditions narrow(Conditions conditions, Caller caller);

    public final String type() {
        return table.type();
    }

    /** Those of them that the caller may know of; served by the primary key. */
    final List<LinkedRecord> find(Collection<UUID> ids, Caller caller) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Conditions conditions = narrow(new Conditions(), caller)
                .and(table.alias() + ".id = any (cast(:linked as uuid[]))", "linked", ids.toArray(UUID[]::new));
        return select("select " + columns() + " from " + named() + " where " + conditions.where(), conditions);
    }

    /**
     * The records that say they came from one of these, oldest first. What cites is collected before it is put in order,
     * so that the indexes on the links serve, and never a walk along the primary key.
     *
     * @param after the id at which the page before ended; null for the first page
     */
    final List<LinkedRecord> citing(Collection<RecordUrn> origins, Caller caller, @Nullable UUID after, int limit) {
        Conditions cited = new Conditions();
        List<String> any = new ArrayList<>();
        if (table.origins() != null) {
            // the first half is what indexes leave out that are kept for the few records that cite
            any.add(table.origins() + " <> '{}' and " + table.origins() + " && cast(:cited as text[])");
        }
        for (Link link : table.from()) {
            naming(link, origins, cited).ifPresent(any::add);
        }
        for (LinkedTable.Beside other : table.beside()) {
            any.add("%s.id in (select o.%s from %s o where o.%s = any (cast(:cited as text[])))"
                    .formatted(table.alias(), other.owner(), other.table(), other.name()));
        }
        if (any.stream().anyMatch(condition -> condition.contains("cast(:cited as"))) {
            cited.with("cited", names(origins));
        }
        if (any.isEmpty()) {
            return List.of();
        }
        cited.and(String.join(" or ", any));
        Conditions conditions = narrow(new Conditions(), caller);
        if (after != null) {
            conditions.and(table.alias() + ".id > :after", "after", after);
        }
        String sql = "with cited as materialized (select " + table.alias() + ".id from " + named() + " where "
                + cited.where() + ") select " + columns() + " from " + named() + " join cited on cited.id = "
                + table.alias() + ".id where " + conditions.where() + " order by " + table.alias() + ".id limit "
                + limit;
        return select(sql, cited, conditions);
    }

    /** By each of these, the records in whose stead it goes on, as far as the caller may know of them. */
    final Map<RecordUrn, Set<RecordUrn>> leadingTo(Collection<RecordUrn> results, Caller caller) {
        return leadingTo(results, conditions -> narrow(conditions, caller));
    }

    /** The same, whoever asks: for rules, and never for an answer. */
    final Map<RecordUrn, Set<RecordUrn>> leadingTo(Collection<RecordUrn> results) {
        return leadingTo(results, UnaryOperator.identity());
    }

    /** Those of them that there are, whoever asks: for rules, and never for an answer. */
    final List<LinkedRecord> look(Collection<UUID> ids) {
        Conditions conditions = new Conditions()
                .and(table.alias() + ".id = any (cast(:linked as uuid[]))", "linked", ids.toArray(UUID[]::new));
        return select("select " + columns() + " from " + named() + " where " + conditions.where(), conditions);
    }

    private Map<RecordUrn, Set<RecordUrn>> leadingTo(
            Collection<RecordUrn> results, UnaryOperator<Conditions> visibility) {
        Conditions conditions = new Conditions();
        List<String> any = new ArrayList<>();
        for (Link link : table.into()) {
            naming(link, results, conditions).ifPresent(any::add);
        }
        if (any.isEmpty()) {
            return Map.of();
        }
        if (any.stream().anyMatch(condition -> condition.contains("cast(:cited as"))) {
            conditions.with("cited", names(results));
        }
        Conditions visible = visibility.apply(conditions.and(String.join(" or ", any)));
        Map<RecordUrn, Set<RecordUrn>> leading = new HashMap<>();
        select("select " + columns() + " from " + named() + " where " + visible.where(), visible)
                .forEach(record -> record.results().stream()
                        .filter(results::contains)
                        .forEach(result -> leading.computeIfAbsent(result, none -> new LinkedHashSet<>())
                                .add(record.urn())));
        return leading;
    }

    /** The condition that the link names one of these; empty when it cannot. */
    private Optional<String> naming(Link link, Collection<RecordUrn> urns, Conditions conditions) {
        if (link.ofType().isEmpty()) {
            return Optional.of(table.column(link) + " = any (cast(:cited as text[]))");
        }
        UUID[] ids = urns.stream()
                .filter(urn -> urn.type().equals(link.type()))
                .map(RecordUrn::id)
                .toArray(UUID[]::new);
        if (ids.length == 0) {
            return Optional.empty();
        }
        String name = "cited_" + link.column();
        conditions.with(name, ids);
        return Optional.of(table.column(link) + " = any (cast(:" + name + " as uuid[]))");
    }

    private String named() {
        return table.table() + " " + table.alias();
    }

    private String columns() {
        return table.alias() + ".id, cast(" + table.title() + " as text) as link_title, " + orNull(table.status())
                + " as link_status, " + orNull(table.reference()) + " as link_reference, " + table.alias()
                + ".modified_at, array_to_string(" + table.originNames() + ", ' ') as link_origins, array_to_string("
                + table.resultNames() + ", ' ') as link_results";
    }

    private static String orNull(@Nullable String expression) {
        return expression == null ? "cast(null as text)" : expression;
    }

    private List<LinkedRecord> select(String sql, Conditions... conditions) {
        return rows.select(table, sql, conditions);
    }

    private static String[] names(Collection<RecordUrn> urns) {
        return urns.stream().map(RecordUrn::toString).toArray(String[]::new);
    }
}
