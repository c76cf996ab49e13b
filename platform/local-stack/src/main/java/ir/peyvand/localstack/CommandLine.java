package ir.peyvand.localstack;

import ir.peyvand.localstack.StackOptions.ExternalPostgres;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./run} was asked to do. A flag wins over a variable of the environment, which wins over the default.
 *
 * @param command one of {@link #COMMANDS}
 * @param client whose token is asked for
 */
record CommandLine(String command, @Nullable String client, StackOptions options, boolean detach, boolean yes) {

    static final List<String> COMMANDS = List.of("start", "stop", "status", "reset", "token", "help");

    /** The variable with the secret of a client of a configured Keycloak. */
    static final String CLIENT_SECRET = "PEYVAND_CLIENT_SECRET";

    static final String HELP = """
            ./run                  build what is missing, start everything, stop it with Ctrl-C
            ./run --detach         the same, but return when everything is ready
            ./run stop             stop it from another terminal
            ./run status           what runs, and whether it answers
            ./run token <client>   print a bearer token of a demo client, and nothing else; of a client of a configured
                                   Keycloak, if PEYVAND_CLIENT_SECRET holds its secret
            ./run reset [--yes]    throw the data away
            ./run help             this page

            Options, or the variable in the environment:
              --port NAME=NUMBER      PEYVAND_PORT_<NAME>      another port; NAME is one of
                                      %s
              --data FOLDER           PEYVAND_DATA             keep everything there (default .peyvand)
              --postgres-url URL      PEYVAND_POSTGRES_URL     use this PostgreSQL, 18 or newer (jdbc:postgresql://host:port/database);
              --postgres-user NAME    PEYVAND_POSTGRES_USER    a role that may create roles and databases,
                                      PEYVAND_POSTGRES_PASSWORD  its password, by the environment only
              --keycloak-issuer URL   PEYVAND_KEYCLOAK_ISSUER  use this Keycloak realm (https://host/realms/peyvand), which
                                      has imported platform/keycloak/peyvand-realm.json; no demo clients are added to it
              --no-demo-data          PEYVAND_DEMO_DATA=false  start with empty services
            """;

    static CommandLine parse(List<String> arguments, Map<String, String> environment, Path project) {
        return new Reader(arguments, environment, project).read();
    }

    /** Reads word by word; whatever it does not know, it refuses by name. */
    private static final class Reader {
        private final Deque<String> words;
        private final Map<String, String> environment;
        private StackOptions options;
        private @Nullable String url;
        private @Nullable String user;
        private @Nullable String command;
        private @Nullable String client;
        private boolean detach;
        private boolean yes;

        Reader(List<String> arguments, Map<String, String> environment, Path project) {
            this.words = new ArrayDeque<>(arguments);
            this.environment = environment;
            this.options = fromEnvironment(StackOptions.standard(project));
        }

        private StackOptions fromEnvironment(StackOptions standard) {
            StackOptions given = standard;
            for (String name : StackOptions.standardPorts().keySet()) {
                String variable =
                        "PEYVAND_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
                String port = environment.get(variable);
                if (port != null) {
                    given = given.withPorts(Map.of(name, number(variable, port)));
                }
            }
            if (environment.containsKey("PEYVAND_DATA")) {
                given = given.withData(Path.of(environment.get("PEYVAND_DATA")).toAbsolutePath());
            }
            if (environment.containsKey("PEYVAND_KEYCLOAK_ISSUER")) {
                given = given.withIssuer(issuer(environment.get("PEYVAND_KEYCLOAK_ISSUER")));
            }
            url = environment.get("PEYVAND_POSTGRES_URL");
            user = environment.get("PEYVAND_POSTGRES_USER");
            return given.withDemonstration(!"false".equals(environment.get("PEYVAND_DEMO_DATA")));
        }

        CommandLine read() {
            while (!words.isEmpty()) {
                word(words.pop());
            }
            if (url != null) {
                options = options.withPostgres(external(url));
            }
            String asked = command == null ? "start" : command;
            if (asked.equals("token") && client == null) {
                throw new StackFailure("Whose token? Say ./run token <client>, for example demo-embassy-ankara.");
            }
            return new CommandLine(asked, client, options, detach, yes);
        }

        private void word(String word) {
            switch (word) {
                case "--detach" -> detach = true;
                case "--yes" -> yes = true;
                case "--no-demo-data" -> options = options.withDemonstration(false);
                case "--help", "-h" -> command = "help";
                case "--port" -> options = options.withPorts(port(value(word)));
                case "--data" -> options = options.withData(Path.of(value(word)).toAbsolutePath());
                case "--postgres-url" -> url = value(word);
                case "--postgres-user" -> user = value(word);
                case "--keycloak-issuer" -> options = options.withIssuer(issuer(value(word)));
                default -> argument(word);
            }
        }

        private void argument(String word) {
            if (command == null && COMMANDS.contains(word)) {
                command = word;
            } else if ("token".equals(command) && client == null && !word.startsWith("-")) {
                client = word;
            } else {
                throw new StackFailure("./run does not know '" + word + "': ./run help lists what it knows.");
            }
        }

        private String value(String flag) {
            if (words.isEmpty()) {
                throw new StackFailure(flag + " needs a value: ./run help shows how it is used.");
            }
            return words.pop();
        }

        private static Map<String, Integer> port(String assignment) {
            String[] sides = assignment.split("=", 2);
            if (sides.length != 2 || !StackOptions.standardPorts().containsKey(sides[0])) {
                throw new StackFailure("--port takes NAME=NUMBER, where NAME is one of " + names() + ".");
            }
            return Map.of(sides[0], number("--port " + sides[0], sides[1]));
        }

        private static int number(String where, String text) {
            int number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
            if (number < 1 || number > 65_535) {
                throw new StackFailure(where + " takes a port number from 1 to 65535, not '" + text + "'.");
            }
            return number;
        }

        private static URI issuer(String text) {
            if (!text.matches("https?://[^\\s]+/realms/[^/\\s]+")) {
                throw new StackFailure("A Keycloak issuer looks like https://host/realms/peyvand, not '" + text + "'.");
            }
            return URI.create(text);
        }

        private ExternalPostgres external(String address) {
            if (!address.matches("jdbc:postgresql://[^/\\s]+/\\S+")) {
                throw new StackFailure(
                        "A PostgreSQL URL looks like jdbc:postgresql://host:5432/postgres, not '" + address + "'.");
            }
            if (address.matches(".*[?&](user|password)=.*")) {
                throw new StackFailure("A PostgreSQL URL names no user and no password: they come by --postgres-user"
                        + " and PEYVAND_POSTGRES_PASSWORD.");
            }
            String role = user;
            String password = environment.get("PEYVAND_POSTGRES_PASSWORD");
            if (role == null || password == null) {
                throw new StackFailure(
                        "A PostgreSQL URL needs --postgres-user and PEYVAND_POSTGRES_PASSWORD beside it.");
            }
            return new ExternalPostgres(address, role, password);
        }
    }

    static String names() {
        return String.join(
                ", ", Arrays.asList(StackOptions.standardPorts().keySet().toArray(String[]::new)));
    }
}
