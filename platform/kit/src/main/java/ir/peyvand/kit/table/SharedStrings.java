package ir.peyvand.kit.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The table of strings that the cells of a workbook point into. Excel writes every text of the workbook there, so it lies in a
 * temporary file and only places and recently used strings are in memory: eight bytes a string.
 */
final class SharedStrings implements Closeable {

    private static final int MOST_STRINGS = 4_000_000;
    private static final int REMEMBERED = 4_096;

    private final Path file;
    private final FileChannel channel;
    private final Map<Integer, String> recent = new LinkedHashMap<>(REMEMBERED * 2, 0.75f, true);
    private long[] ends = new long[1_024];
    private int count;

    private SharedStrings(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    static SharedStrings none() throws IOException {
        return new SharedStrings(Files.createTempFile("peyvand-strings", ".tmp"));
    }

    static SharedStrings spilled(InputStream part, int cellLength) throws IOException, XMLStreamException {
        SharedStrings strings = none();
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(strings.file), 1 << 16))) {
            XMLStreamReader xml = XlsxPackage.parser(part);
            while (XlsxPackage.nextElement(xml)) {
                if (xml.getLocalName().equals("si")) {
                    String text = XlsxText.of(xml, cellLength + 1);
                    // plain UTF-16 units: an encoder would mend what is not valid Unicode, and the row must be refused
                    // for it
                    out.writeChars(text);
                    strings.added(text.length() * Character.BYTES);
                }
            }
        } catch (IOException | XMLStreamException | UnreadableTable failure) {
            strings.close();
            throw failure;
        }
        return strings;
    }

    private void added(int length) {
        if (count == MOST_STRINGS) {
            throw UnreadableTable.unpacksTooLarge();
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count] = (count == 0 ? 0 : ends[count - 1]) + length;
        count++;
    }

    /** @throws UnreadableTable when the workbook points outside its own table */
    String at(int index) throws IOException {
        if (index < 0 || index >= count) {
            throw UnreadableTable.malformedXlsx();
        }
        String known = recent.get(index);
        return known == null ? remembered(index, read(index)) : known;
    }

    private String read(int index) throws IOException {
        long start = index == 0 ? 0 : ends[index - 1];
        ByteBuffer bytes = ByteBuffer.allocate((int) (ends[index] - start));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw new IOException("the temporary file of shared strings was cut short");
            }
        }
        return bytes.flip().asCharBuffer().toString();
    }

    private String remembered(int index, String text) {
        // long texts are seldom used twice
        if (text.length() <= 100) {
            recent.put(index, text);
            if (recent.size() > REMEMBERED) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
