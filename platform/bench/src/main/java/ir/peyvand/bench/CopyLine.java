package ir.peyvand.bench;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row in the text format of PostgreSQL's COPY. */
final class CopyLine {

    private final StringBuilder line = new StringBuilder(512);

    CopyLine add(@Nullable Object cell) {
        if (!line.isEmpty()) {
            line.append('\t');
        }
        if (cell == null) {
            line.append("\\N");
        } else {
            escape(cell.toString());
        }
        return this;
    }

    /** The columns of a record that the capacity table and the compared table share, in the order of {@link #COLUMNS}. */
    static CopyLine of(MadeCapacity made) {
        return new CopyLine()
                .add(made.id())
                .add(made.reference())
                .add(made.province())
                .add(made.field())
                .add(made.sector())
                .add(made.product())
                .add(json(made.titleFa(), made.titleEn()))
                .add(json(made.descriptionFa(), null))
                .add(made.quantity())
                .add(made.unit())
                .add(made.period())
                .add(made.amount())
                .add(made.currency())
                .add(made.latitude())
                .add(made.longitude())
                .add("{" + String.join(",", made.targetCountries()) + "}")
                .add("نمونه")
                .add("illustrative")
                .add(made.status())
                .add(made.confirmed())
                .add(made.created())
                .add(made.confirmed());
    }

    static final List<String> COLUMNS = List.of(
            "id",
            "reference",
            "province",
            "field",
            "sector",
            "product",
            "title",
            "description",
            "quantity",
            "unit",
            "period",
            "investment_amount",
            "currency",
            "latitude",
            "longitude",
            "target_countries",
            "source",
            "basis",
            "status",
            "confirmed_at",
            "created_at",
            "modified_at");

    /** Who made it and who checked it: columns that only the capacity table has. */
    static final List<String> HISTORY =
            List.of("content_digest", "maker", "verified_by", "verified_at", "published_at", "version");

    CopyLine addHistory(MadeCapacity made) {
        boolean published = made.status().equals("published");
        Instant then = made.confirmed();
        // the digest only has to be its own: nothing that is measured compares it
        String digest = made.id().toString().replace("-", "");
        return add("\\x" + digest + digest)
                .add("bench-maker")
                .add(published ? "bench-checker" : null)
                .add(published ? then : null)
                .add(published ? then : null)
                .add(1);
    }

    static String json(String persian, @Nullable String english) {
        return "{\"fa\": \"" + quoted(persian) + "\"" + (english == null ? "" : ", \"en\": \"" + quoted(english) + "\"")
                + "}";
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private void escape(String text) {
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

    @Override
    public String toString() {
        return line.append('\n').toString();
    }
}
