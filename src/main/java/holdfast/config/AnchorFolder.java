package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.stream.Collectors.toCollection;

import holdfast.people.Authority;
import holdfast.record.Anchors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Anchors as files, a folder a council and a file a day: {@code york/2025-05-06.txt}. A file is
 * there whole or not at all, and never written again.
 */
final class AnchorFolder implements Anchors {

    private static final String ENDING = ".txt";
    private static final Pattern NAME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.txt");

    private final Path folder;

    AnchorFolder(Path folder) {
        this.folder = folder;
    }

    /** The one that is named; else one inside the store's, better than none but on its disk. */
    static AnchorFolder in(Optional<Path> named, Path data) {
        return new AnchorFolder(named.orElseGet(() -> data.resolve("anchors")));
    }

    @Override
    public List<Authority> councils() {
        return in(folder).filter(Files::isDirectory).map(it -> new Authority(name(it))).toList();
    }

    @Override
    public SortedSet<LocalDate> days(Authority council) {
        return in(folder.resolve(council.id()))
                .map(AnchorFolder::name)
                .filter(NAME.asMatchPredicate())
                .map(name -> LocalDate.parse(name.replace(ENDING, "")))
                .collect(toCollection(TreeSet::new));
    }

    /** Bytes that are no text are read as marks that no sheet holds. */
    @Override
    public String sheet(Authority council, LocalDate day) {
        var file = file(council, day);
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            throw unread(file, e);
        }
    }

    @Override
    public void keep(Authority council, LocalDate day, String text) {
        var own = folder.resolve(council.id());
        var file = file(council, day);
        var part = own.resolve(day + "." + UUID.randomUUID());
        makeFolder(own, file);
        try {
            write(part, text);
            Files.move(part, file);
            syncFolder(own);
        } catch (FileAlreadyExistsException quicker) {
            deleteQuietly(part);
        } catch (IOException e) {
            deleteQuietly(part);
            throw unwritten(file, e);
        }
    }

    /** A file that stands where the folder should be is nobody who has been quicker. */
    private static void makeFolder(Path own, Path file) {
        try {
            Files.createDirectories(own);
        } catch (IOException e) {
            throw unwritten(file, e);
        }
    }

    /** Forgets every sheet. Only the rehearsal's reset asks for it. */
    void empty() {
        councils().forEach(council -> days(council).forEach(day -> delete(file(council, day))));
    }

    private static void write(Path file, String text) throws IOException {
        try (var channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The name of a file is durable with its folder. Windows cannot do that, and need not. */
    private static void syncFolder(Path folder) {
        try (var channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException e) {
            // The file itself has reached the disk.
        }
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // It has no sheet's name, and counts for nothing.
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unwritten(file, e);
        }
    }

    private Path file(Authority council, LocalDate day) {
        return folder.resolve(council.id()).resolve(day + ENDING);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Stream<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw unread(folder, e);
        }
    }

    private static UncheckedIOException unread(Path file, IOException cause) {
        return new UncheckedIOException(
                "The anchors in '%s' cannot be read. Let Holdfast read them.".formatted(file),
                cause);
    }

    private static UncheckedIOException unwritten(Path file, IOException cause) {
        return new UncheckedIOException(
                "The anchors '%s' cannot be written. Check the folder in holdfast.anchors."
                        .formatted(file),
                cause);
    }
}
