package ir.peyvand.localstack;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords and client secrets of one local stack: drawn at its first start, kept in one file that only its owner may
 * read. Each begins with {@link #MARK}, by which an app in production knows and refuses it.
 */
final class Secrets {

    /** The same mark as {@code ir.peyvand.kit.startup.DevelopmentCredentials} refuses. */
    static final String MARK = "demo-only-";

    private static final int BYTES = 18;

    private final StackFolder folder;
    private final Properties kept = new Properties();
    private final SecureRandom random = new SecureRandom();

    Secrets(StackFolder folder) {
        this.folder = folder;
        Path file = folder.secrets();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException e) {
                throw new StackFailure("The file " + file + " cannot be read.", e);
            }
        }
    }

    /** The secret of that name, drawn now if there was none. */
    synchronized String of(String name) {
        String secret = kept.getProperty(name);
        if (secret == null) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            secret = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            kept.setProperty(name, secret);
            save();
        }
        return secret;
    }

    String ofDatabase(String database) {
        return of("database." + database);
    }

    String ofClient(String client) {
        return of("client." + client);
    }

    String ofPerson(String person) {
        return of("person." + person);
    }

    private void save() {
        try (Writer writer = new StringWriter()) {
            kept.store(writer, "Credentials of this local stack only");
            folder.writePrivately(folder.secrets(), writer.toString());
        } catch (IOException e) {
            throw new StackFailure("The file " + folder.secrets() + " cannot be written.", e);
        }
    }
}
