package ir.peyvand.kit.attachment;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;

/** Gives the store that the configuration asks for. */
@ApplicationScoped
class AttachmentStores {

    private final AttachmentSettings settings;

    AttachmentStores(AttachmentSettings settings) {
        this.settings = settings;
    }

    /** A store that is not configured whole is told at the start, and not at the first file. */
    void start(@Observes StartupEvent event) {
        if (settings.store() == AttachmentSettings.Store.S3) {
            S3AttachmentStore.requireWhole(settings.s3());
        }
    }

    @Produces
    @ApplicationScoped
    AttachmentStore store() {
        return switch (settings.store()) {
            case DISK -> new DiskAttachmentStore(settings.directory());
            case S3 -> new S3AttachmentStore(settings.s3());
        };
    }

    void close(@Disposes AttachmentStore store) throws IOException {
        if (store instanceof AutoCloseable closing) {
            try {
                closing.close();
            } catch (Exception failed) {
                throw new IOException("The attachment store cannot be closed", failed);
            }
        }
    }
}
