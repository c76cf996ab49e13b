package ir.peyvand.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One supervisor a data folder. The system lets go of a lock when its process ends however it ends, so a lock cannot be
 * stale; what a killed supervisor does leave behind is its children, see {@link Leftovers}.
 */
final class StackLock implements AutoCloseable {

    private final StackFolder folder;
    private final FileChannel channel;

    private StackLock(StackFolder folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static StackLock take(StackFolder folder) {
        try {
            FileChannel channel = FileChannel.open(
                    folder.running().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw taken(folder);
            }
            pidFile(folder).write(ProcessHandle.current());
            return new StackLock(folder, channel);
        } catch (IOException e) {
            throw new StackFailure("The folder " + folder.running() + " cannot be written to.", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // another stack in this same JVM has it
            return null;
        }
    }

    static StackFailure taken(StackFolder folder) {
        return new StackFailure("The suite is already running with the data in " + folder.root()
                + ": ./run status shows it, ./run stop stops it.");
    }

    static PidFile pidFile(StackFolder folder) {
        return new PidFile(folder.running().resolve("supervisor.pid"));
    }

    @Override
    public void close() {
        pidFile(folder).remove();
        try {
            channel.close();
        } catch (IOException e) {
            throw new StackFailure("The lock in " + folder.running() + " could not be let go.", e);
        }
    }
}
