package ir.peyvand.localstack;

import java.nio.file.Path;
import java.util.List;

/** How the JVMs of the suite are started on one small machine. */
final class Jvm {

    /** A handful of JVMs share two cores here: collectors with threads of their own would only get in their way. */
    static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8");

    /**
     * Counts from which a method is compiled, four times the usual and eight times for the best code: what only a start does a
     * hundred times is not worth a compilation while everything else starts too. Under load these counts are reached in a moment.
     */
    static final List<String> PATIENT = List.of(
            "-XX:Tier3InvocationThreshold=800",
            "-XX:Tier3MinInvocationThreshold=400",
            "-XX:Tier3CompileThreshold=8000",
            "-XX:Tier4InvocationThreshold=40000",
            "-XX:Tier4MinInvocationThreshold=4800",
            "-XX:Tier4CompileThreshold=120000",
            "-XX:Tier4BackEdgeThreshold=320000");

    private static final int COMPACT_HEADERS = 25;

    private Jvm() {}

    /** What newer JDKs can do to need less memory. */
    static List<String> slim() {
        if (Runtime.version().feature() < COMPACT_HEADERS) {
            return List.of();
        }
        return List.of(
                "-XX:+UseCompactObjectHeaders",
                // one large method's compilation could take 50 MB for a second; it stays less optimized instead
                "-XX:CompileCommand=quiet",
                "-XX:CompileCommand=MemLimit,*.*,12M~stop",
                // a start cache is used where it lies, page by page, instead of being moved and so copied as a whole
                "-XX:+UnlockDiagnosticVMOptions",
                // profiles of an earlier run would have everything compiled at its best at once, in the middle of the
                // start
                "-XX:-AOTReplayTraining",
                "-XX:ArchiveRelocationMode=0");
    }

    /** The JDK that runs us runs them. */
    static String java() {
        return tool("java");
    }

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
