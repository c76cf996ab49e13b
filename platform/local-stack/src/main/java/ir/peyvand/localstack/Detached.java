package ir.peyvand.localstack;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the supervisor in a session of its own, shows what it writes, and returns when everything is ready. */
final class Detached {

    static final String CHILD = "peyvand.detached";

    private static final String LOG = "stack";

    private Detached() {}

    /** The exit code for the shell. */
    static int start(StackFolder folder, List<String> arguments, PrintStream screen) throws IOException {
        folder.prepare();
        if (StackLock.pidFile(folder).find().isPresent()) {
            throw StackLock.taken(folder);
        }
        // a run that was killed has left word that it is ready
        RunningStack.remove(folder);
        folder.turnLogs(LOG);
        Path log = folder.log(LOG);
        Process supervisor = new ProcessBuilder(command(arguments))
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        long shown = 0;
        boolean ended = false;
        while (true) {
            shown = show(log, shown, screen);
            if (Files.exists(RunningStack.ready(folder))) {
                show(log, shown, screen);
                return 0;
            }
            if (ended) {
                return Math.max(1, supervisor.exitValue());
            }
            ended = waitABit(supervisor);
        }
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        // its own session where the system can give one, so that Ctrl-C in this terminal is not for it
        for (String wrapper : List.of("setsid", "nohup")) {
            if (Files.isExecutable(Path.of("/usr/bin", wrapper))) {
                command.add("/usr/bin/" + wrapper);
            }
        }
        command.addAll(List.of(Jvm.java(), "-D" + CHILD + "=true", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", Main.class.getName()));
        arguments.stream().filter(word -> !word.equals("--detach")).forEach(command::add);
        return command;
    }

    private static long show(Path log, long from, PrintStream screen) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] news = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(news);
            screen.print(new String(news, StandardCharsets.UTF_8));
            screen.flush();
            return from + news.length;
        }
    }

    private static boolean waitABit(Process supervisor) {
        try {
            return supervisor.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("The start was interrupted; it goes on in the background: see ./run status.", e);
        }
    }
}
