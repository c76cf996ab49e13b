package ir.peyvand.kit.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;

/** Attachments: where they are kept and how large they may be. */
@ConfigMapping(prefix = "peyvand.attachments")
public interface AttachmentSettings {

    /** The folder of the disk store ({@code PEYVAND_ATTACHMENTS_DIRECTORY}). */
    @WithDefault("target/attachments")
    Path directory();

    /** Most bytes of one file; the gateway's route has a limit of its own. */
    @WithDefault("20971520")
    @Min(1024)
    long largestFile();

    /** Most attachments of one record that are not withdrawn. */
    @WithDefault("100")
    @Min(1)
    int mostPerRecord();
}
