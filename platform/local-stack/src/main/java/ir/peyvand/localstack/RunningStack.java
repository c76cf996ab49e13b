package ir.peyvand.localstack;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** What a running stack tells the other commands, so that they need not be given its ports again. */
final class RunningStack {

    private static final String ISSUER = "issuer";
    private static final String POSTGRES = "postgres";

    private RunningStack() {}

    static void write(StackFolder folder, StackOptions options) {
        Properties state = new Properties();
        options.ports().forEach((name, port) -> state.setProperty("port." + name, Integer.toString(port)));
        URI issuer = options.issuer();
        if (issuer != null) {
            state.setProperty(ISSUER, issuer.toString());
        }
        StackOptions.ExternalPostgres postgres = options.postgres();
        if (postgres != null) {
            state.setProperty(POSTGRES, postgres.url().split("\\?", 2)[0]);
        }
        StringWriter text = new StringWriter();
        try {
            state.store(text, null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        folder.writePrivately(file(folder), text.toString());
    }

    /** The options of the stack that runs in that folder, or those given if none does. */
    static StackOptions read(StackFolder folder, StackOptions otherwise) {
        if (!Files.exists(file(folder))) {
            return otherwise;
        }
        Properties state = new Properties();
        try (var reader = Files.newBufferedReader(file(folder))) {
            state.load(reader);
        } catch (IOException e) {
            throw new StackFailure("The file " + file(folder) + " cannot be read.", e);
        }
        Map<String, Integer> ports = new HashMap<>();
        for (String name : StackOptions.standardPorts().keySet()) {
            String port = state.getProperty("port." + name);
            if (port != null) {
                ports.put(name, Integer.valueOf(port));
            }
        }
        StackOptions options = otherwise.withPorts(ports);
        String postgres = state.getProperty(POSTGRES);
        if (postgres != null) {
            // whoever asks what runs needs to know whose server it is, and no way into it
            options = options.withPostgres(new StackOptions.ExternalPostgres(postgres, "", ""));
        }
        String issuer = state.getProperty(ISSUER);
        return issuer == null ? options : options.withIssuer(URI.create(issuer));
    }

    static void remove(StackFolder folder) {
        try {
            Files.deleteIfExists(file(folder));
            Files.deleteIfExists(ready(folder));
        } catch (IOException e) {
            throw new StackFailure("The folder " + folder.running() + " cannot be written to.", e);
        }
    }

    /** Is there, and holds the screen to show, when everything answers. */
    static Path ready(StackFolder folder) {
        return folder.running().resolve("ready");
    }

    private static Path file(StackFolder folder) {
        return folder.running().resolve("stack.properties");
    }
}
