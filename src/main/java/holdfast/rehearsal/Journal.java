package holdfast.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Teams and the clock on the wall would keep, in a file of its own: one JSON object a line.
 *
 * <p>Each line is with the operating system before {@link #append} returns, so it outlives the
 * process. A last line that was cut short is dropped at the next start.
 */
final class Journal implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CHUNK = 8192;

    private final Path file;
    private FileChannel channel;

    private Journal(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, CREATE, APPEND);
    }

    static Journal in(Path folder) {
        try {
            Files.createDirectories(folder);
            var journal = new Journal(folder.resolve("rehearsal.jsonl"));
            journal.dropTornLine();
            return journal;
        } catch (IOException e) {
            throw new NoOffice(
                    "The rehearsal's journal in '%s' cannot be opened. Give Holdfast the right to write it."
                            .formatted(folder),
                    e);
        }
    }

    /** Hands over every line of one kind, oldest first. */
    synchronized <E extends Entry> void each(Class<E> kind, Consumer<E> reader) {
        var number = 0;
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var entry = read(line, ++number);
                if (kind.isInstance(entry)) {
                    reader.accept(kind.cast(entry));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void append(Entry entry) {
        try {
            write(channel, line(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins anew with these lines; whoever is cut off meanwhile finds the old ones or the new. */
    synchronized void begin(List<Entry> entries) {
        var fresh = file.resolveSibling("rehearsal.jsonl.new");
        try {
            Files.writeString(fresh, entries.stream().map(Journal::line).collect(joining()));
            Files.move(fresh, file, ATOMIC_MOVE, REPLACE_EXISTING);
            channel.close();
            channel = FileChannel.open(file, CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }

    private Entry read(String line, int number) {
        try {
            return JSON.readValue(line, Entry.class);
        } catch (JacksonException e) {
            throw new NoOffice(
                    "Line %d of %s cannot be read. Move the data folder away to begin a new rehearsal."
                            .formatted(number, file),
                    e);
        }
    }

    private static String line(Entry entry) {
        return JSON.writerFor(Entry.class).writeValueAsString(entry) + "\n";
    }

    // A line that fits only in part, on a full disk, is taken back so that the next begins afresh.
    private static void write(FileChannel channel, String line) throws IOException {
        var before = channel.size();
        try {
            for (var rest = UTF_8.encode(line); rest.hasRemaining(); ) {
                channel.write(rest);
            }
        } catch (IOException e) {
            channel.truncate(before);
            throw e;
        }
    }

    private void dropTornLine() throws IOException {
        try (var whole = FileChannel.open(file)) {
            channel.truncate(endOfLastLine(whole));
        }
    }

    private static long endOfLastLine(FileChannel file) throws IOException {
        for (var end = file.size(); end > 0; end -= Math.min(end, CHUNK)) {
            var chunk = ByteBuffer.allocate((int) Math.min(end, CHUNK));
            file.read(chunk, end - chunk.capacity());
            for (var at = chunk.capacity() - 1; at >= 0; at--) {
                if (chunk.get(at) == '\n') {
                    return end - chunk.capacity() + at + 1;
                }
            }
        }
        return 0;
    }
}
