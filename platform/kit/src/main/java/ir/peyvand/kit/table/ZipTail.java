package ir.peyvand.kit.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Looks at the end of a ZIP file (APPNOTE.TXT 4.3.14–4.3.16) before it is opened: whoever opens it holds its directory in
 * memory, so a directory as large as the file has to be refused unopened.
 */
final class ZipTail {

    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END = 0x06054b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int DIRECTORY_LIMIT = 1 << 20;

    private ZipTail() {}

    /** @throws UnreadableTable when there is no ZIP directory, or one that is larger than any workbook needs */
    static void check(Path file) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(access.length(), END_LENGTH + LONGEST_COMMENT + LOCATOR_LENGTH);
            byte[] bytes = new byte[length];
            access.seek(access.length() - length);
            access.readFully(bytes);
            ByteBuffer tail = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            boolean found = false;
            // every candidate is judged: readers differ in which of several they believe
            for (int at = length - LOCATOR_LENGTH; at >= 0; at--) {
                int signature = tail.getInt(at);
                if (signature == END && at + END_LENGTH <= length) {
                    found = true;
                    long size = Integer.toUnsignedLong(tail.getInt(at + 12));
                    judge(size == 0xFFFF_FFFFL ? 0 : size);
                } else if (signature == LOCATOR_64) {
                    judge(directorySize64(access, tail.getLong(at + 8)));
                }
            }
            if (!found) {
                throw UnreadableTable.malformedXlsx();
            }
        }
    }

    private static long directorySize64(RandomAccessFile access, long end) throws IOException {
        if (end < 0 || end + 56 > access.length()) {
            throw UnreadableTable.malformedXlsx();
        }
        access.seek(end + 40);
        return Long.reverseBytes(access.readLong());
    }

    private static void judge(long directorySize) {
        if (directorySize < 0 || directorySize > DIRECTORY_LIMIT) {
            throw UnreadableTable.unpacksTooLarge();
        }
    }
}
