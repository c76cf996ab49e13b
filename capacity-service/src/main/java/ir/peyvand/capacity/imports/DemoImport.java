package ir.peyvand.capacity.imports;

import io.quarkus.runtime.StartupEvent;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.ImportMode;
import ir.peyvand.kit.imports.ImportService;
import ir.peyvand.kit.imports.ImportState;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.table.TableFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Sends the demonstration records through the import like any office would, once, whichever instance starts first. */
@ApplicationScoped
public class DemoImport {

    private static final Logger LOG = Logger.getLogger(DemoImport.class);
    private static final String FILE = "/demo/capacities.csv";

    /** The system's own name for who brought the demonstration records. */
    static final Caller ACTOR = new Caller(
            "demo-data", "demo-data", Set.of(Role.OPERATOR), Optional.empty(), Optional.empty(), Optional.empty());

    private final DemoSettings settings;
    private final ImportService imports;
    private final CapacityImporter importer;

    DemoImport(DemoSettings settings, ImportService imports, CapacityImporter importer) {
        this.settings = settings;
        this.imports = imports;
        this.importer = importer;
    }

    void start(@Observes StartupEvent started) throws IOException {
        if (!settings.data()) {
            return;
        }
        Path file = Files.createTempFile("peyvand-demo", ".csv");
        try (InputStream records = DemoImport.class.getResourceAsStream(FILE)) {
            if (records == null) {
                throw new IllegalStateException("the demonstration records are not in this build: " + FILE);
            }
            Files.copy(records, file, StandardCopyOption.REPLACE_EXISTING);
            imports.acceptOnce(importer, file, TableFormat.CSV_MEDIA_TYPE, ImportMode.ALL_OR_NOTHING, ACTOR)
                    .ifPresent(job -> LOG.infof("demonstration records are being imported by job %s", job.id()));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Empty when they were never sent. */
    Optional<ImportState> state() {
        return imports.listOwn(importer, new PageRequest(1, null), ACTOR).items().stream()
                .findFirst()
                .map(job -> job.state());
    }
}
