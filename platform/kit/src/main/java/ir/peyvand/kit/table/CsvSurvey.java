package ir.peyvand.kit.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One quick pass over a CSV file before it is read: proves that it is UTF-8 (a reader that looks ahead could not say in
 * which row it is not), finds the separator and counts the rows for progress.
 *
 * @param separator the more frequent of comma, semicolon and tab outside quotes in the header
 * @param rows record ends outside quotes, the header not counted
 */
record CsvSurvey(char separator, long rows) {

    private static final int BUFFER = 1 << 16;

    static CsvSurvey of(Path file) throws IOException {
        var count = new Counter();
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, characters, end);
                count.see(characters.flip());
                if (result.isError()) {
                    throw UnreadableTable.notUtf8(count.records);
                }
                bytes.compact();
                characters.clear();
            }
        }
        return count.survey();
    }

    private static final class Counter {
        private long records;
        private boolean quoted;
        private char last = '\n';
        private int commas;
        private int semicolons;
        private int tabs;

        void see(CharBuffer characters) {
            while (characters.hasRemaining()) {
                char c = characters.get();
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted) {
                    unquoted(c);
                }
                last = c;
            }
        }

        private void unquoted(char c) {
            if (c == '\r' || (c == '\n' && last != '\r')) {
                records++;
            } else if (records == 0) {
                switch (c) {
                    case ',' -> commas++;
                    case ';' -> semicolons++;
                    case '\t' -> tabs++;
                    default -> {}
                }
            }
        }

        CsvSurvey survey() {
            boolean openEnd = last != '\n' && last != '\r';
            char separator = commas >= semicolons && commas >= tabs ? ',' : semicolons >= tabs ? ';' : '\t';
            return new CsvSurvey(separator, Math.max(0, records - 1 + (openEnd ? 1 : 0)));
        }
    }
}
