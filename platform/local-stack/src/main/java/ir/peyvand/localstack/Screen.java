package ir.peyvand.localstack;

import ir.peyvand.localstack.Demonstration.Identity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The one screen that is printed when everything answers. */
final class Screen {

    private static final int COLUMN = 44;
    private static final int MOST_OF_A_ROLE = 3;

    /** What there is to say of a Keycloak that somebody else runs. */
    private static final String OTHERS = "Clients and people are those of the configured Keycloak; "
            + CommandLine.CLIENT_SECRET + "=… ./run token <client> prints a token.";

    private Screen() {}

    static String of(LocalStack stack, double seconds, boolean detached) {
        boolean own = stack.options().issuer() == null;
        Path here = Path.of("").toAbsolutePath();
        return """

                Peyvand is ready (%.1f s)

                  Gateway        %s
                  API reference  %s/reference
                  Keycloak       %s
                  Logs           %s
                  Passwords      %s

                %s

                Try
                  curl -sG %s/api/v1/capacities -d limit=3 --data-urlencode 'q=ظرفیت‌های گردشگری اردبیل' \\
                    -H "Authorization: Bearer $(./run token %s)"

                %s
                """.formatted(
                        seconds,
                        stack.gateway(),
                        stack.gateway(),
                        own ? stack.realm().resolve("/") + "  (console: demo-admin)" : stack.realm(),
                        shorter(here, stack.folder().logs()),
                        shorter(here, stack.folder().secrets()),
                        own ? demonstration(Demonstration.read(stack.options().project())) : OTHERS,
                        stack.gateway(),
                        own ? "demo-embassy-ankara" : "<client>",
                        detached ? "./run stop stops everything." : "Ctrl-C stops everything.");
    }

    private static String demonstration(Demonstration demonstration) {
        List<String> clients = someOfEachRole(demonstration.clients()).stream()
                .map(client -> String.format("%-20s %s", client.id(), client.describe()))
                .toList();
        return """
                Demo clients: ./run token <client> prints a token; every province has its demo-governorate
                %s
                Demo people, for a browser: %s and so on, one a role""".formatted(
                inColumns(clients),
                demonstration.people().stream().map(Identity::id).limit(3).collect(Collectors.joining(", ")));
    }

    /** Every province has a client; a screen has no room for them all. */
    private static List<Identity> someOfEachRole(List<Identity> clients) {
        Map<List<String>, Integer> shown = new HashMap<>();
        return clients.stream()
                .filter(client -> shown.merge(client.roles(), 1, Integer::sum) <= MOST_OF_A_ROLE)
                .toList();
    }

    private static String inColumns(List<String> texts) {
        int rows = (texts.size() + 1) / 2;
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            String right = row + rows < texts.size() ? texts.get(row + rows) : "";
            lines.add(("  " + pad(texts.get(row)) + right).stripTrailing());
        }
        return String.join("\n", lines);
    }

    private static String pad(String text) {
        return String.format("%-" + COLUMN + "s", text);
    }

    private static Path shorter(Path here, Path path) {
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
