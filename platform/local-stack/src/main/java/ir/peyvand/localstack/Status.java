package ir.peyvand.localstack;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What runs, and whether it answers. */
record Status(List<Line> lines) {

    record Line(String name, int port, String state) {}

    static Status of(StackFolder folder, StackOptions options) {
        List<Line> lines = new ArrayList<>();
        if (options.postgres() == null) {
            boolean runs = EmbeddedServer.postmaster(folder).isPresent();
            lines.add(new Line(Suite.POSTGRES, options.port(Suite.POSTGRES), runs ? "ready" : "stopped"));
        }
        if (options.issuer() == null) {
            lines.add(line(
                    folder,
                    options,
                    Suite.KEYCLOAK,
                    URI.create(options.realm() + "/.well-known/openid-configuration")));
        }
        for (App app : Suite.APPS) {
            lines.add(line(
                    folder,
                    options,
                    app.name(),
                    URI.create("http://localhost:" + options.port(app.management()) + "/q/health/ready")));
        }
        return new Status(lines);
    }

    private static Line line(StackFolder folder, StackOptions options, String name, URI page) {
        Optional<ProcessHandle> process = new PidFile(folder.running().resolve(name + ".pid")).find();
        String state = process.isEmpty() ? "stopped" : Readiness.answers(page) ? "ready" : "not ready";
        return new Line(name, options.port(name), state);
    }

    boolean ready() {
        return lines.stream().allMatch(line -> line.state().equals("ready"));
    }

    boolean stopped() {
        return lines.stream().allMatch(line -> line.state().equals("stopped"));
    }
}
