package ir.peyvand.kit.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what really comes out of a packed file (declared sizes can lie) and stops a bomb: by total, by ratio, and by the
 * length of a single XML tag, which a parser would hold in memory.
 */
final class UnpackGuard {

    private static final long RATIO_COUNTS_FROM = 16L << 20;
    private static final int LONGEST_TAG = 1 << 16;

    private final TableLimits limits;
    private final long packedBytes;
    private long unpackedBytes;

    UnpackGuard(TableLimits limits, long packedBytes) {
        this.limits = limits;
        this.packedBytes = Math.max(1, packedBytes);
    }

    InputStream watch(InputStream part) {
        return new Watched(part);
    }

    private void count(int bytes) {
        unpackedBytes += bytes;
        boolean tooMuch = unpackedBytes > limits.unpackedBytes();
        boolean bomb = unpackedBytes > RATIO_COUNTS_FROM && unpackedBytes / packedBytes > limits.packedRatio();
        if (tooMuch || bomb) {
            throw UnreadableTable.unpacksTooLarge();
        }
    }

    private final class Watched extends FilterInputStream {
        private boolean inTag;
        private int tagLength;

        Watched(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int read = read(one, 0, 1);
            return read < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            if (read > 0) {
                count(read);
                measureTags(bytes, offset, read);
            }
            return read;
        }

        @Override
        public long skip(long wanted) throws IOException {
            return Math.max(0, read(new byte[(int) Math.min(wanted, 8192)], 0, (int) Math.min(wanted, 8192)));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void measureTags(byte[] bytes, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                if (bytes[i] == '<') {
                    inTag = true;
                    tagLength = 0;
                } else if (bytes[i] == '>') {
                    inTag = false;
                } else if (inTag && ++tagLength > LONGEST_TAG) {
                    throw UnreadableTable.malformedXlsx();
                }
            }
        }
    }
}
