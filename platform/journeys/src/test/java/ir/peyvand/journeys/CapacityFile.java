package ir.peyvand.journeys;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** A CSV file in the official columns, with as many different capacities as wanted. */
final class CapacityFile {

    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private CapacityFile(List<String> columns) {
        this.columns = columns;
    }

    /** @param template as downloaded: its first line names the columns */
    static CapacityFile of(String template, String province, String title, int rows) {
        String header = template.lines().findFirst().orElseThrow().replace("\uFEFF", "");
        var file = new CapacityFile(List.of(header.split(",")));
        for (int number = 1; number <= rows; number++) {
            file.rows.add(row(province, title, number));
        }
        return file;
    }

    private static Map<String, String> row(String province, String title, int number) {
        Map<String, String> row = new HashMap<>();
        row.put("province", province);
        row.put("field", "production");
        row.put("sector", "C10");
        row.put("title_fa", title + " شمارهٔ " + number);
        row.put("title_en", "Sample saffron workshop " + number);
        row.put("quantity", Integer.toString(100 + number));
        row.put("unit", "kg");
        row.put("period", "1404");
        row.put("latitude", "36.30");
        row.put("longitude", "59.60");
        row.put("target_countries", "TR;AE");
        row.put("status", "draft");
        return row;
    }

    /** @param number from 1 for the first row under the header */
    CapacityFile withRow(int number, String column, String value) {
        rows.get(number - 1).put(column, value);
        return this;
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(String.join(",", columns)).append("\r\n");
        for (Map<String, String> row : rows) {
            StringJoiner line = new StringJoiner(",");
            columns.forEach(column -> line.add(row.getOrDefault(column, "")));
            text.append(line).append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
