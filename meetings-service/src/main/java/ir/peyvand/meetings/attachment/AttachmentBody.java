package ir.peyvand.meetings.attachment;

import ir.peyvand.kit.attachment.AttachmentSettings;
import ir.peyvand.kit.imports.LargeBody;
import jakarta.enterprise.context.ApplicationScoped;

/** Files to attach. */
@ApplicationScoped
class AttachmentBody implements LargeBody {

    private final AttachmentSettings settings;

    AttachmentBody(AttachmentSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isAt(String path) {
        return path.startsWith("/api/v1/meetings/") && path.endsWith("/attachments");
    }

    @Override
    public long most() {
        return settings.largestFile();
    }
}
