package ir.peyvand.localstack;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a stack comes up: first what may be refused in a sentence, then everything side by side. */
final class Start {

    private final StackOptions options;
    private final StackFolder folder;
    private final Secrets secrets;
    private final Children children;
    private final Consumer<String> progress;
    private final StartCache cache;
    private final Object serverStart = new Object();
    private @Nullable Server server;

    Start(
            StackOptions options,
            StackFolder folder,
            Secrets secrets,
            Children children,
            StartCache cache,
            Consumer<String> progress) {
        this.options = options;
        this.folder = folder;
        this.secrets = secrets;
        this.children = children;
        this.progress = progress;
        this.cache = cache;
    }

    /** Brings everything up, and answers the PostgreSQL that all stand on. */
    Server run() {
        Apps apps = new Apps(options, folder, secrets, cache);
        apps.mustBeBuilt();
        Leftovers.stop(folder, progress);
        namesOfPorts().forEach(name -> Ports.mustBeFree(name, options.port(name)));
        RunningStack.write(folder, options);
        Stream.concat(Suite.APPS.stream().map(App::name), Stream.of(Suite.KEYCLOAK, Suite.POSTGRES))
                .forEach(folder::turnLogs);

        // Keycloak takes the longest: whatever it needs besides its database is made ready meanwhile.
        KeycloakHome keycloak = new KeycloakHome(options.shared().resolve("keycloak"));
        CompletableFuture<Void> keycloakPrepared = children.aside(() -> prepare(keycloak));
        Server standing = startServer();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        all.add(keycloakPrepared.thenRunAsync(() -> start(keycloak, standing), children.threads()));
        for (App app : Suite.APPS) {
            Child child = children.add(apps.child(app, standing, children::died));
            all.add(children.aside(() -> children.start(child, readyPage(options, app.name()))));
        }
        Children.join(all);
        return standing;
    }

    private void prepare(KeycloakHome keycloak) {
        if (options.issuer() == null) {
            keycloak.prepare(KeycloakHome.archive(options.project()), folder.log(Suite.KEYCLOAK), children, progress);
        }
    }

    /** Who stops the stack meanwhile waits: PostgreSQL outlives us, and half-way it could not be found. */
    Server startServer() {
        synchronized (serverStart) {
            if (children.closed()) {
                throw Children.stopped();
            }
            return reachServer();
        }
    }

    /** Ends our own PostgreSQL; to be called behind {@link Children#stop}, after which none is started any more. */
    void stopServer() {
        synchronized (serverStart) {
            if (server instanceof EmbeddedServer embedded) {
                embedded.close();
            } else if (options.postgres() == null) {
                // its start broke off
                EmbeddedServer.stopLeftover(folder, message -> {});
            }
        }
    }

    private Server reachServer() {
        StackOptions.ExternalPostgres external = options.postgres();
        Server reached = external != null
                ? new Server.External(external)
                : EmbeddedServer.start(
                        new PostgresBinaries(options.shared().resolve("cache/postgres")),
                        folder,
                        options.port(Suite.POSTGRES),
                        secrets.of("database.superuser"));
        // known before anything else can fail, so that it is stopped in any case
        server = reached;
        new Databases(reached, secrets).prepare(databases());
        progress.accept("PostgreSQL: " + reached.description());
        return reached;
    }

    private void start(KeycloakHome keycloak, Server standing) {
        URI discovery = readyPage(options, Suite.KEYCLOAK);
        if (options.issuer() != null) {
            if (!Readiness.answers(discovery)) {
                throw new StackFailure("The configured Keycloak does not answer at " + discovery + ".");
            }
            progress.accept("Keycloak: the configured one, " + options.realm());
            return;
        }
        folder.writePrivately(
                folder.realm().resolve("peyvand-realm.json"),
                Realm.withDemonstration(options.project(), Demonstration.read(options.project()), secrets));
        progress.accept("Keycloak: our own, port " + options.port(Suite.KEYCLOAK));
        children.start(
                children.add(keycloak.child(options, folder, standing, secrets, cache, children::died)), discovery);
        tellLoginOrigin();
    }

    /** Everything but a browser's login works without, so a failure is said and the start goes on. */
    private void tellLoginOrigin() {
        try {
            new LoginOrigin(folder, options).tell(options.realm(), secrets.of("keycloak.demo-admin"));
        } catch (StackFailure failure) {
            progress.accept("Keycloak: browsers cannot log in from " + options.loginOrigin() + ", because "
                    + failure.getMessage());
        }
    }

    /** The page by which a child shows that it can do its work; for Keycloak that is the realm, not the port. */
    static URI readyPage(StackOptions options, String name) {
        return name.equals(Suite.KEYCLOAK)
                ? URI.create(options.realm() + "/.well-known/openid-configuration")
                : URI.create("http://localhost:" + options.port(Suite.app(name).management()) + "/q/health/ready");
    }

    private List<String> databases() {
        Stream<String> ofApps = Suite.APPS.stream().map(App::database).flatMap(Stream::ofNullable);
        return (options.issuer() == null ? Stream.concat(ofApps, Stream.of(Suite.KEYCLOAK)) : ofApps).toList();
    }

    private List<String> namesOfPorts() {
        return StackOptions.standardPorts().keySet().stream()
                .filter(name -> options.issuer() == null || !name.startsWith(Suite.KEYCLOAK))
                .filter(name -> options.postgres() == null || !name.equals(Suite.POSTGRES))
                .toList();
    }
}
