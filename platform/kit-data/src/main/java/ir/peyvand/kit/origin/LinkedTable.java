package ir.peyvand.kit.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of one type of record stand. All of it is written in the code of the service and goes into its queries.
 *
 * @param type noun of the record in lower-kebab-case
 * @param table with the columns {@code id} (uuid) and {@code modified_at}
 * @param alias of the table in the queries, as the condition of visibility has it
 * @param href path from the root of the API that the id is appended to
 * @param title expression of text for people by language, jsonb
 * @param status expression of a word; null for types without states
 * @param reference expression of a text; null for types without
 * @param origins column of names, {@code text[]} with a GIN index, which may leave out empty ones; null for types that cite nothing
 * @param from columns that each name one more origin
 * @param into columns that name what goes on in the record's stead
 * @param beside other tables that name further origins
 */
public record LinkedTable(
        String type,
        String table,
        String alias,
        String href,
        String title,
        @Nullable String status,
        @Nullable String reference,
        @Nullable String origins,
        List<Link> from,
        List<Link> into,
        List<Beside> beside) {

    /**
     * A table that names further origins of the record.
     *
     * @param owner column with the id of the record, indexed
     * @param name column with the whole name of the origin, indexed
     */
    public record Beside(String table, String owner, String name) {}

    /**
     * A column that names another record.
     *
     * @param column indexed
     * @param type of the record whose id it holds, a uuid; null when it holds the whole name, a text
     */
    public record Link(String column, @Nullable String type) {

        Optional<String> ofType() {
            return Optional.ofNullable(type);
        }
    }

    /** With the columns title, status, reference and origins; the methods below say what is otherwise. */
    public static LinkedTable of(String type, String table, String alias, String href) {
        return new LinkedTable(
                type,
                table,
                alias,
                href,
                alias + ".title",
                alias + ".status",
                alias + ".reference",
                alias + ".origins",
                List.of(),
                List.of(),
                List.of());
    }

    public LinkedTable titled(String expression) {
        return new LinkedTable(type, table, alias, href, expression, status, reference, origins, from, into, beside);
    }

    public LinkedTable withStatus(String expression) {
        return new LinkedTable(type, table, alias, href, title, expression, reference, origins, from, into, beside);
    }

    public LinkedTable withoutStatus() {
        return new LinkedTable(type, table, alias, href, title, null, reference, origins, from, into, beside);
    }

    public LinkedTable withReference(String expression) {
        return new LinkedTable(type, table, alias, href, title, status, expression, origins, from, into, beside);
    }

    public LinkedTable withoutReference() {
        return new LinkedTable(type, table, alias, href, title, status, null, origins, from, into, beside);
    }

    public LinkedTable withoutOrigins() {
        return new LinkedTable(type, table, alias, href, title, status, reference, null, from, into, beside);
    }

    /** The record came from the one of this type whose id stands in the column. */
    public LinkedTable from(String column, String ofType) {
        return new LinkedTable(
                type, table, alias, href, title, status, reference, origins, and(from, column, ofType), into, beside);
    }

    /** The record whose whole name stands in the column is where this one came from. */
    public LinkedTable fromNamed(String column) {
        return new LinkedTable(
                type, table, alias, href, title, status, reference, origins, and(from, column, null), into, beside);
    }

    /** The record of this type whose id stands in the column goes on in this one's stead. */
    public LinkedTable into(String column, String ofType) {
        return new LinkedTable(
                type, table, alias, href, title, status, reference, origins, from, and(into, column, ofType), beside);
    }

    /** The record whose whole name stands in the column goes on in this one's stead. */
    public LinkedTable intoNamed(String column) {
        return new LinkedTable(
                type, table, alias, href, title, status, reference, origins, from, and(into, column, null), beside);
    }

    /** A row of the other table names an origin of the record whose id it holds. */
    public LinkedTable fromNamedIn(String otherTable, String owner, String name) {
        var all = new ArrayList<>(beside);
        all.add(new Beside(otherTable, owner, name));
        return new LinkedTable(type, table, alias, href, title, status, reference, origins, from, into, all);
    }

    String column(Link link) {
        return alias + "." + link.column();
    }

    /** Expression of all names that the record says it came from. */
    String originNames() {
        var all = new StringBuilder(origins == null ? "cast('{}' as text[])" : origins);
        if (!from.isEmpty()) {
            all.append(" || ").append(names(from));
        }
        for (Beside other : beside) {
            all.append(" || array(select o.%s from %s o where o.%s = %s.id and o.%s is not null)"
                    .formatted(other.name(), other.table(), other.owner(), alias, other.name()));
        }
        return all.toString();
    }

    /** Expression of all names that go on in the record's stead. */
    String resultNames() {
        return into.isEmpty() ? "cast('{}' as text[])" : names(into);
    }

    private String names(List<Link> links) {
        return links.stream()
                .map(link -> link.ofType()
                        .map(other -> "'urn:peyvand:" + other + ":' || " + column(link))
                        .orElseGet(() -> column(link)))
                .collect(Collectors.joining(", ", "array_remove(cast(array[", "] as text[]), null)"));
    }

    private static List<Link> and(List<Link> links, String column, @Nullable String type) {
        return new ArrayList<>(
                Stream.concat(links.stream(), Stream.of(new Link(column, type))).toList());
    }
}
