package ir.peyvand.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One kept HTTP/1.1 connection, read with as little work as possible: the load shares its processors with what it
 * measures. Reads bodies by {@code Content-Length} and chunked ones; nothing else is needed here.
 */
final class HttpConnection implements AutoCloseable {

    /** @param text the body, or nothing unless it was asked for */
    record Answer(int status, String text) {}

    private static final int TIMEOUT_MILLIS = 60_000;
    private static final int STATUS_START = "HTTP/1.1 ".length();

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;

    HttpConnection(int port) throws IOException {
        this(port, TIMEOUT_MILLIS);
    }

    /** @param timeoutMillis for how long an answer may say nothing */
    HttpConnection(int port, int timeoutMillis) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(timeoutMillis);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** Sends a whole request and reads the whole answer. */
    Answer exchange(byte[] request, boolean keepBody) throws IOException {
        out.write(request);
        return answer(keepBody);
    }

    /** Sends a file after the head of its request, and reads the whole answer. */
    Answer send(byte[] head, Path file) throws IOException {
        out.write(head);
        Files.copy(file, out);
        return answer(true);
    }

    private Answer answer(boolean keepBody) throws IOException {
        String head = head();
        int status = Integer.parseInt(head.substring(STATUS_START, STATUS_START + 3));
        ByteArrayOutputStream kept = keepBody ? new ByteArrayOutputStream() : null;
        String lower = head.toLowerCase(Locale.ROOT);
        String length = header(lower, "\r\ncontent-length:");
        if (length != null) {
            take(Long.parseLong(length), kept);
        } else if ("chunked".equals(header(lower, "\r\ntransfer-encoding:"))) {
            takeChunks(kept);
        }
        return new Answer(status, kept == null ? "" : kept.toString(StandardCharsets.UTF_8));
    }

    private static @Nullable String header(String head, String name) {
        int at = head.indexOf(name);
        return at < 0
                ? null
                : head.substring(at + name.length(), head.indexOf('\r', at + 2)).strip();
    }

    /** Up to and with the last line break of the head. */
    private String head() throws IOException {
        int scanned = position;
        while (true) {
            for (; scanned + 3 < limit; scanned++) {
                if (buffer[scanned] == '\r' && buffer[scanned + 2] == '\r') {
                    String head = new String(buffer, position, scanned + 2 - position, StandardCharsets.ISO_8859_1);
                    position = scanned + 4;
                    return head;
                }
            }
            if (limit == buffer.length || position == limit) {
                System.arraycopy(buffer, position, buffer, 0, limit - position);
                scanned -= position;
                limit -= position;
                position = 0;
            }
            fill();
        }
    }

    private void takeChunks(@Nullable ByteArrayOutputStream kept) throws IOException {
        int size = Integer.parseInt(line(), 16);
        while (size > 0) {
            take(size, kept);
            take(2, null);
            size = Integer.parseInt(line(), 16);
        }
        take(2, null);
    }

    private String line() throws IOException {
        var line = new StringBuilder(8);
        int next = next();
        while (next != '\r') {
            line.append((char) next);
            next = next();
        }
        next();
        return line.toString();
    }

    private int next() throws IOException {
        if (position == limit) {
            position = 0;
            limit = 0;
            fill();
        }
        return buffer[position++];
    }

    private void take(long count, @Nullable ByteArrayOutputStream kept) throws IOException {
        long missing = count;
        while (missing > 0) {
            if (position == limit) {
                position = 0;
                limit = 0;
                fill();
            }
            int taken = (int) Math.min(missing, limit - position);
            if (kept != null) {
                kept.write(buffer, position, taken);
            }
            position += taken;
            missing -= taken;
        }
    }

    private void fill() throws IOException {
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            throw new EOFException("The connection was closed in the middle of an answer");
        }
        limit += read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
