package ir.peyvand.kit.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The official columns of a table, in their official order. A header may name them in any order and any case, with
 * {@code _}, {@code -}, spaces or camel case alike; a column that is unknown, named twice or missing is refused by name.
 */
public final class TableColumns {

    /**
     * @param name the official name, snake_case as in the published files
     * @param required whether the header must have it
     * @param example what the template shows
     */
    public record Column(String name, boolean required, String example) {}

    private final List<Column> columns;
    private final Map<String, Integer> places;
    /** By the exact official name: asked for every cell of every row. */
    private final Map<String, Integer> placesByName;

    private TableColumns(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.places = new HashMap<>();
        this.placesByName = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            places.put(folded(columns.get(i).name()), i);
            placesByName.put(columns.get(i).name(), i);
        }
    }

    public static TableColumns of(Column... columns) {
        return new TableColumns(Arrays.asList(columns));
    }

    public static Column required(String name, String example) {
        return new Column(name, true, example);
    }

    public static Column optional(String name, String example) {
        return new Column(name, false, example);
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    public List<String> examples() {
        return columns.stream().map(Column::example).toList();
    }

    public int count() {
        return columns.size();
    }

    /** The place of an official column, from 0. */
    public int place(String name) {
        Integer place = placesByName.get(name);
        if (place == null) {
            throw new IllegalArgumentException("no such column: " + name);
        }
        return place;
    }

    String name(int place) {
        return columns.get(place).name();
    }

    /**
     * Where the official columns stand in a file.
     *
     * @param header the header cells of the file
     * @return for each cell of the file the place of its official column, or −1 for an empty header cell
     * @throws UnreadableTable naming every unknown, repeated and missing column
     */
    int[] locate(List<String> header) {
        int[] found = new int[header.size()];
        boolean[] seen = new boolean[columns.size()];
        var faults = new ArrayList<CellFault>();
        for (int i = 0; i < found.length; i++) {
            String cell = header.get(i);
            String folded = folded(cell);
            Integer place = places.get(folded);
            found[i] = place == null ? -1 : place;
            if (place == null && !folded.isEmpty()) {
                faults.add(CellFault.of(
                        cell, cell, "unknown-column", "ستونی با این نام نمی‌شناسیم", "There is no such column"));
            } else if (place != null && seen[place]) {
                faults.add(CellFault.of(
                        name(place), cell, "repeated-column", "این ستون دو بار آمده است", "The column stands twice"));
            } else if (place != null) {
                seen[place] = true;
            }
        }
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && columns.get(i).required()) {
                faults.add(CellFault.of(name(i), "", "missing-column", "این ستون لازم است", "The column is missing"));
            }
        }
        if (!faults.isEmpty()) {
            throw refusal(faults);
        }
        return found;
    }

    private static UnreadableTable refusal(List<CellFault> faults) {
        var named = faults.stream()
                .limit(20)
                .map(fault -> fault.column() + " (" + fault.code() + ")")
                .toList();
        String list = String.join(", ", named);
        return new UnreadableTable(
                "header-does-not-fit",
                "سرستون‌های پرونده با الگو یکی نیست: " + list,
                "The header does not fit the template: " + list,
                faults.stream().limit(200).toList());
    }

    /** Case, byte-order marks, separators, spaces and half-spaces do not tell column names apart. */
    private static String folded(String name) {
        var folded = new StringBuilder(name.length());
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> folded.appendCodePoint(Character.toLowerCase(c)));
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
