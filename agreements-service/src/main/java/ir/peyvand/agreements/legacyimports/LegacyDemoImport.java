package ir.peyvand.agreements.legacyimports;

import io.quarkus.runtime.StartupEvent;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.ImportMode;
import ir.peyvand.kit.imports.ImportService;
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

/** Sends the old documents of the demonstration through the import like any office would, once, whichever instance starts first. */
@ApplicationScoped
public class LegacyDemoImport {

    private static final Logger LOG = Logger.getLogger(LegacyDemoImport.class);
    private static final String FILE = "/demo/legacy-documents.csv";

    /** The system's own name for who brought the demonstration records. */
    static final Caller ACTOR = new Caller(
            "demo-data", "demo-data", Set.of(Role.OPERATOR), Optional.empty(), Optional.empty(), Optional.empty());

    private final LegacyDemoSettings settings;
    private final ImportService imports;
    private final LegacyDocumentImporter importer;

    LegacyDemoImport(LegacyDemoSettings settings, ImportService imports, LegacyDocumentImporter importer) {
        this.settings = settings;
        this.imports = imports;
        this.importer = importer;
    }

    void start(@Observes StartupEvent started) throws IOException {
        if (!settings.data()) {
            return;
        }
        Path file = Files.createTempFile("peyvand-demo", ".csv");
        try (InputStream records = LegacyDemoImport.class.getResourceAsStream(FILE)) {
            if (records == null) {
                throw new IllegalStateException("the demonstration records are not in this build: " + FILE);
            }
            Files.copy(records, file, StandardCopyOption.REPLACE_EXISTING);
            imports.acceptOnce(importer, file, TableFormat.CSV_MEDIA_TYPE, ImportMode.ALL_OR_NOTHING, ACTOR)
                    .ifPresent(job -> LOG.infof("old documents of the demonstration are imported by job %s", job.id()));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
