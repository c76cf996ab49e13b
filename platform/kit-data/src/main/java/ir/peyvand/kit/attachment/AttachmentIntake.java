package ir.peyvand.kit.attachment;

import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** Checks files that are sent and keeps their bytes. */
@ApplicationScoped
class AttachmentIntake {

    private final AttachmentStore store;
    private final AttachmentSettings settings;

    AttachmentIntake(AttachmentStore store, AttachmentSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /**
     * @param contentType the header: what the file is said to be
     * @throws Problem 415 for a kind that is not let in, 400 when it is empty, 413 when it is too large, 422 when it is not what
     *     it says
     */
    AttachedFile check(String contentType, Path file) throws IOException {
        FileKind kind = FileKind.fromContentType(contentType).orElseThrow(Problems::unsupportedMediaType);
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw AttachmentProblems.empty();
        }
        if (bytes > settings.largestFile()) {
            throw Problems.tooLarge(settings.largestFile());
        }
        if (!kind.isWhatItSays(file)) {
            throw AttachmentProblems.notWhatItSays(kind);
        }
        return new AttachedFile(kind.mediaType(), bytes, HexFormat.of().formatHex(Sha256.of(file)));
    }

    /**
     * Before the row says so: a crash in between leaves bytes that nobody asks for.
     *
     * @param standing what stands under the record already: id by digest
     * @throws Problem 409 when the same file stands there, or as many as may
     */
    void keep(AttachedFile checked, Path file, Map<String, UUID> standing) throws IOException {
        UUID same = standing.get(checked.sha256());
        if (same != null) {
            throw AttachmentProblems.attached(same);
        }
        if (standing.size() >= settings.mostPerRecord()) {
            throw AttachmentProblems.tooMany(settings.mostPerRecord());
        }
        store.keep(checked.sha256(), file);
    }
}
