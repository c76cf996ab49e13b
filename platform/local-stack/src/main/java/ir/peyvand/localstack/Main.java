package ir.peyvand.localstack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code ./run}: one command line, carried out. A {@link StackFailure} is told in its sentence; exit code 1. */
public final class Main {

    private static final Duration PATIENCE = StartCache.PATIENCE.plusSeconds(30);

    private final PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<String> arguments;
    private final CommandLine asked;
    private final StackFolder folder;

    private Main(List<String> arguments) {
        this.arguments = arguments;
        this.asked = CommandLine.parse(arguments, System.getenv(), StackOptions.findProject());
        this.folder = new StackFolder(asked.options().data());
    }

    public static void main(String[] arguments) {
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            int code = new Main(List.of(arguments)).run();
            if (code != 0) {
                System.exit(code);
            }
        } catch (StackFailure failure) {
            errors.println(failure.getMessage());
            System.exit(1);
        } catch (IOException e) {
            errors.println("Reading or writing failed: " + e.getMessage());
            System.exit(1);
        } catch (RuntimeException | Error unforeseen) {
            errors.println("The suite failed in a way nobody foresaw: " + unforeseen);
            System.exit(1);
        }
    }

    private int run() throws IOException {
        return switch (asked.command()) {
            case "start" -> asked.detach() ? Detached.start(folder, arguments, screen) : Foreground.run(asked, screen);
            case "stop" -> stop();
            case "status" -> status();
            case "reset" -> reset();
            case "token" -> token();
            default -> help();
        };
    }

    private int stop() {
        var supervisor = StackLock.pidFile(folder).find();
        supervisor.ifPresent(process -> Child.end(process, PATIENCE));
        int leftovers = Leftovers.stop(folder, screen::println);
        RunningStack.remove(folder);
        screen.println(supervisor.isPresent() || leftovers > 0 ? "Stopped." : "Nothing was running.");
        return 0;
    }

    private int status() {
        Status status = Status.of(folder, RunningStack.read(folder, asked.options()));
        if (status.stopped()) {
            screen.println("The suite is not running: ./run starts it.");
            return 1;
        }
        status.lines().forEach(line -> screen.printf("%-20s %5d  %s%n", line.name(), line.port(), line.state()));
        return status.ready() ? 0 : 1;
    }

    private int reset() throws IOException {
        if (!asked.yes() && !confirmed()) {
            screen.println("Nothing was thrown away.");
            return 1;
        }
        StackOptions options = RunningStack.read(folder, asked.options());
        stop();
        for (String kept : List.of("data", "logs", "running")) {
            StackFolder.delete(folder.root().resolve(kept));
        }
        screen.println("The data are gone; the next ./run starts afresh.");
        if (options.postgres() != null) {
            screen.println("The databases in the configured PostgreSQL are left as they are: remove them there.");
        }
        return 0;
    }

    private boolean confirmed() throws IOException {
        screen.print("Throw away all databases, indexes and generated passwords in " + folder.root() + "? (yes/no) ");
        screen.flush();
        String answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return answer != null && List.of("yes", "y").contains(answer.strip());
    }

    private int token() {
        String client = asked.client();
        if (client == null) {
            throw new StackFailure("Whose token?");
        }
        StackOptions running = RunningStack.read(folder, asked.options());
        screen.println(Tokens.fetch(running.realm(), client, secret(client, running)));
        return 0;
    }

    /** Our own Keycloak knows the demonstration's clients; a configured one has clients of its own. */
    private String secret(String client, StackOptions running) {
        if (running.issuer() != null) {
            return Optional.ofNullable(System.getenv(CommandLine.CLIENT_SECRET))
                    .orElseThrow(() -> new StackFailure("The configured Keycloak has clients of its own: give the"
                            + " secret of " + client + " in " + CommandLine.CLIENT_SECRET + "."));
        }
        Path project = running.project();
        if (Demonstration.read(project).clients().stream()
                .noneMatch(known -> known.id().equals(client))) {
            throw new StackFailure("There is no demo client called " + client + "; there are "
                    + String.join(
                            ", ",
                            Demonstration.read(project).clients().stream()
                                    .map(Demonstration.Identity::id)
                                    .toList())
                    + ".");
        }
        return new Secrets(folder).ofClient(client);
    }

    private int help() {
        screen.printf(CommandLine.HELP, CommandLine.names());
        return 0;
    }
}
