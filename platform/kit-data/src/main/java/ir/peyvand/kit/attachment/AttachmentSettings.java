package ir.peyvand.kit.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Attachments: where they are kept and how large they may be. */
@ConfigMapping(prefix = "peyvand.attachments")
public interface AttachmentSettings {

    /** Where the bytes are kept ({@code PEYVAND_ATTACHMENTS_STORE}: {@code disk} or {@code s3}). */
    @WithDefault("disk")
    Store store();

    /** The store that speaks S3; read when {@link #store} says so. */
    S3 s3();

    /** A kind of store. */
    enum Store {
        DISK,
        S3
    }

    /** A bucket, which has to be there: Amazon's, or any that speaks the same ({@code PEYVAND_ATTACHMENTS_S3_…}). */
    interface S3 {

        /** Of a store that is not Amazon's. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        Optional<String> bucket();

        /** Before every name, such as {@code attachments/}. */
        @WithDefault("attachments/")
        String prefix();

        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Whether the bucket stands in the path and not in the host's name, as most stores want it. */
        @WithDefault("true")
        boolean pathStyle();

        /** For one call, its repetitions included. */
        @WithDefault("30S")
        Duration timeout();
    }

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
