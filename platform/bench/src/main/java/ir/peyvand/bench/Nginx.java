package ir.peyvand.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The system's nginx as a bare proxy before one port: two workers, connections kept on both sides. */
final class Nginx implements AutoCloseable {

    private static final int ATTEMPTS = 100;
    private static final int PAUSE_MILLIS = 50;

    private final Path folder;
    private final Process process;
    private final int port;

    private Nginx(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** Where packages put it; empty on a machine without it. */
    static Optional<Path> find() {
        return Stream.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Nginx before(Path binary, int upstream) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("peyvand-bench-nginx");
        int port = freePort();
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), configuration(folder, port, upstream));
        Process process = new ProcessBuilder(
                        binary.toString(), "-p", folder.toString(), "-c", configuration.toString(), "-e", "error.log")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
        Nginx nginx = new Nginx(folder, process, port);
        nginx.awaitPort();
        return nginx;
    }

    int port() {
        return port;
    }

    private static String configuration(Path folder, int port, int upstream) {
        // A worker of a server that root starts would otherwise be somebody who may not enter this folder.
        String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        return """
                %s
                worker_processes 2;
                daemon off;
                pid %s/nginx.pid;
                events { worker_connections 512; }
                http {
                  access_log off;
                  client_body_temp_path %s/body;
                  proxy_temp_path %s/proxy;
                  fastcgi_temp_path %s/fastcgi;
                  uwsgi_temp_path %s/uwsgi;
                  scgi_temp_path %s/scgi;
                  keepalive_requests 100000000;
                  upstream service { server 127.0.0.1:%d; keepalive 32; keepalive_requests 100000000; }
                  server {
                    listen 127.0.0.1:%d;
                    location / {
                      proxy_pass http://service;
                      proxy_http_version 1.1;
                      proxy_set_header Connection "";
                      proxy_set_header Host localhost;
                    }
                  }
                }
                """.formatted(user, folder, folder, folder, folder, folder, folder, upstream, port);
    }

    private void awaitPort() throws IOException, InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getPort();
                return;
            } catch (IOException e) {
                // not there yet
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        String said = Files.readString(folder.resolve("out.log"));
        close();
        throw new IOException("nginx did not start: " + said);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        BenchStack.delete(folder);
    }
}
