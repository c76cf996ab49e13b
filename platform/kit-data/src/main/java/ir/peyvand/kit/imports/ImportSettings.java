package ir.peyvand.kit.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Imports: how large a file may be and how long things may take. */
@ConfigMapping(prefix = "peyvand.imports")
public interface ImportSettings {

    /** Most bytes of a file as it is sent; the server's own limit of bodies must not be smaller. */
    @WithDefault("268435456")
    @Min(1024)
    long largestFile();

    /** Most bytes of any other body. */
    @WithDefault("1048576")
    @Min(1024)
    long largestBody();

    /** Most rows under the header. */
    @WithDefault("1000000")
    @Min(1)
    @Max(1048575)
    int mostRows();

    /** Rows read between two signs of life; each batch is held in memory. */
    @WithDefault("2000")
    @Min(1)
    @Max(50000)
    int batch();

    /** How long an instance counts as alive after a sign of life. */
    @WithDefault("30S")
    Duration lease();

    /** How often a job is begun before it counts as failed. */
    @WithDefault("5")
    @Min(1)
    int attempts();

    /** Longest time of the transaction that imports the rows. */
    @WithDefault("10M")
    Duration finalTransaction();

    /** How long jobs and their reports are kept. */
    @WithDefault("180D")
    Duration keep();
}
