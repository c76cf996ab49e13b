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

    private Jvm() {}

    /** The JDK that runs us runs them. */
    static String java() {
        return tool("java");
    }

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
