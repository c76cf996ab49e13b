package ir.peyvand.kit.attachment;

import ir.peyvand.kit.imports.LargeBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Files to attach. */
@ApplicationScoped
class AttachmentBody implements LargeBody {

    private final Instance<AttachedTo> records;
    private final AttachmentSettings settings;

    AttachmentBody(Instance<AttachedTo> records, AttachmentSettings settings) {
        this.records = records;
        this.settings = settings;
    }

    @Override
    public boolean isAt(String path) {
        return path.endsWith("/attachments")
                && records.stream().anyMatch(to -> path.startsWith("/api/v1/" + to.collection() + "/"));
    }

    @Override
    public long most() {
        return settings.largestFile();
    }
}
