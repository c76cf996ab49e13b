package ir.peyvand.kit.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ir.peyvand.kit.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the files of reference data that are part of this module, and nothing else. */
final class ReferenceFile {

    private ReferenceFile() {}

    /**
     * @param name the file's name under {@code /reference}
     * @param digest takes in every byte read, so that the whole edition gets one fingerprint
     */
    static <T> List<T> read(String name, MessageDigest digest, Function<Row, T> entry) {
        byte[] bytes = bytesOf(name);
        digest.update(bytes);
        try (var records = CsvReader.builder().ofNamedCsvRecord(new String(bytes, StandardCharsets.UTF_8))) {
            return records.stream().map(record -> entry.apply(new Row(record))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytesOf(String name) {
        try (InputStream file = ReferenceFile.class.getResourceAsStream("/reference/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the reference file " + name + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row by column name; a missing column fails at once with its name. */
    record Row(NamedCsvRecord cells) {

        String text(String column) {
            return cells.getField(column);
        }

        @Nullable
        String textOrNull(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        /** The columns {@code <prefix>_fa} and {@code <prefix>_en}. */
        LocalizedText localized(String prefix) {
            return LocalizedText.of(text(prefix + "_fa"), text(prefix + "_en"));
        }

        List<String> list(String column) {
            String text = text(column);
            return text.isEmpty() ? List.of() : List.of(text.split(";"));
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        boolean yes(String column) {
            return text(column).equals("yes");
        }
    }
}
