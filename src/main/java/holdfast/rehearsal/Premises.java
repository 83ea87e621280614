package holdfast.rehearsal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder in which one office keeps its papers, and has to itself: two would move one clock and
 * write into one journal. The operating system lets go of it when the process ends, however it
 * does.
 */
final class Premises implements AutoCloseable {

    private final Path folder;
    private final FileChannel door;

    private Premises(Path folder, FileChannel door) {
        this.folder = folder;
        this.door = door;
    }

    static Premises in(Path folder) {
        try {
            Files.createDirectories(folder);
            var door = FileChannel.open(folder.resolve("rehearsal.lock"), CREATE, WRITE);
            if (!isLocked(door)) {
                door.close();
                throw new NoOffice(
                        "A rehearsal is running already in the folder '%s'. Stop it, or name another folder in holdfast.data."
                                .formatted(folder));
            }
            return new Premises(folder, door);
        } catch (IOException e) {
            throw new NoOffice(
                    "The folder '%s' cannot be written to. Name another folder in holdfast.data."
                            .formatted(folder),
                    e);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private static boolean isLocked(FileChannel door) throws IOException {
        try {
            return door.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false; // this very process has it
        }
    }
}
