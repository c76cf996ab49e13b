package ir.peyvand.kit.imports;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by COPY, in its text format (PostgreSQL manual, COPY, "Text Format"). */
final class CopyRows {

    private final String statement;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    private int rows;

    CopyRows(String table, List<String> columns) {
        this.statement = "copy " + table + " (" + String.join(", ", columns) + ") from stdin";
    }

    void add(List<? extends @Nullable Object> cells) {
        var line = new StringBuilder(256);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            append(line, cells.get(i));
        }
        bytes.writeBytes(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        rows++;
    }

    int rows() {
        return rows;
    }

    /** Sends what was added and forgets it. */
    void send(Connection connection) throws SQLException {
        if (rows == 0) {
            return;
        }
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            byte[] all = bytes.toByteArray();
            copy.writeToCopy(all, 0, all.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        bytes.reset();
        rows = 0;
    }

    private static void append(StringBuilder line, @Nullable Object cell) {
        switch (cell) {
            case null -> line.append("\\N");
            case BigDecimal number -> line.append(number.toPlainString());
            case byte[] binary -> line.append("\\\\x").append(HexFormat.of().formatHex(binary));
            default -> escape(line, cell.toString());
        }
    }

    private static void escape(StringBuilder line, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }
}
