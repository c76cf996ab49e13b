package ir.peyvand.kit.testing.contract;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Sends what HTTP clients refuse to send: targets with broken escapes, a megabyte of query, bodies that lie. One
 * connection for each request.
 */
public final class Wire {

    private static final int PATIENCE_MILLIS = 30_000;

    private final URI server;

    /** @param server scheme, host and port */
    public Wire(URI server) {
        this.server = server;
    }

    /** To the public port of the application under test, which Quarkus has told REST Assured. */
    public static Wire toTheRunningService() {
        return new Wire(URI.create(RestAssured.baseURI + ":" + RestAssured.port));
    }

    /** @param target path and query exactly as they shall stand in the request line */
    public Answer send(String method, String target, Map<String, String> headers, byte[] body) {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        head.append("Host: ").append(server.getAuthority()).append("\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0 || !method.equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            // A server that refuses early answers and closes while we still write: so write aside and read at once.
            Thread.startVirtualThread(() -> write(socket, start, body));
            return read(new BufferedInputStream(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + shortened(target) + " got no answer", e);
        }
    }

    private static void write(Socket socket, byte[] start, byte[] body) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(start);
            out.write(body);
            out.flush();
        } catch (IOException closedByServer) {
            // It refused before it had read everything; the answer, if there is one, says why.
        }
    }

    private static Answer read(InputStream in) throws IOException {
        String status = line(in);
        if (status.isEmpty()) {
            return new Answer(0, Map.of(), "");
        }
        var headers = new LinkedHashMap<String, String>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = "chunked".equalsIgnoreCase(headers.get("transfer-encoding")) ? chunks(in) : in.readAllBytes();
        return new Answer(Integer.parseInt(status.substring(9, 12)), headers, new String(body, StandardCharsets.UTF_8));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var whole = new ByteArrayOutputStream();
        for (int length = chunkLength(in); length > 0; length = chunkLength(in)) {
            whole.write(in.readNBytes(length));
            line(in);
        }
        return whole.toByteArray();
    }

    private static int chunkLength(InputStream in) throws IOException {
        String line = line(in);
        return line.isEmpty() ? 0 : Integer.parseInt(line.strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static String shortened(String target) {
        return target.length() > 200 ? target.substring(0, 200) + "…" : target;
    }
}
