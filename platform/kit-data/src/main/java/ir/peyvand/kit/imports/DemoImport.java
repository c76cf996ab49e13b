package ir.peyvand.kit.imports;

import io.quarkus.runtime.StartupEvent;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.table.TableFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Sends the demonstration records through the import like any office would, once, whichever instance starts first. */
@ApplicationScoped
public class DemoImport {

    private static final Logger LOG = Logger.getLogger(DemoImport.class);

    /** The system's own name for who brought the demonstration records. */
    static final Caller ACTOR = new Caller(
            "demo-data", "demo-data", Set.of(Role.OPERATOR), Optional.empty(), Optional.empty(), Optional.empty());

    private final DemoSettings settings;
    private final ImportService imports;
    private final Instance<DemoFile> files;

    DemoImport(DemoSettings settings, ImportService imports, @Any Instance<DemoFile> files) {
        this.settings = settings;
        this.imports = imports;
        this.files = files;
    }

    public void start(@Observes StartupEvent started) throws IOException {
        if (settings.data()) {
            for (DemoFile file : files) {
                send(file);
            }
        }
    }

    private void send(DemoFile demo) throws IOException {
        Path file = Files.createTempFile("peyvand-demo", ".csv");
        try (InputStream records = demo.getClass().getResourceAsStream(demo.resource())) {
            if (records == null) {
                throw new IllegalStateException("the demonstration records are not in this build: " + demo.resource());
            }
            Files.copy(records, file, StandardCopyOption.REPLACE_EXISTING);
            imports.acceptOnce(demo.importer(), file, TableFormat.CSV_MEDIA_TYPE, ImportMode.ALL_OR_NOTHING, ACTOR)
                    .ifPresent(job -> LOG.infof("%s is being imported by job %s", demo.resource(), job.id()));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** How far all files together are: failed when one is, running until the last has ended; empty when one was never sent. */
    public Optional<ImportState> state() {
        var states = new HashSet<ImportState>();
        for (DemoFile file : files) {
            Optional<ImportState> state =
                    imports.listOwn(file.importer(), new PageRequest(1, null), ACTOR).items().stream()
                            .findFirst()
                            .map(ImportJobView::state);
            if (state.isEmpty()) {
                return state;
            }
            states.add(state.get());
        }
        if (states.contains(ImportState.FAILED)) {
            return Optional.of(ImportState.FAILED);
        }
        return Optional.of(states.contains(ImportState.RUNNING) ? ImportState.RUNNING : ImportState.FINISHED);
    }
}
