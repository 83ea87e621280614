package holdfast.fault;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * All that nodes are made of, laid out once so that every node finds it ready (the JDK's class data
 * sharing): where hundreds are started, each starts with two thirds of the work.
 *
 * @param path the class path
 * @param options what the machine is told
 */
record SharedClasses(String path, List<String> options) {

    private static final Path FOLDER = Path.of("target/faults/classes");
    private static final Path ARCHIVE = FOLDER.resolve("node.jsa");
    private static final String OWN = System.getProperty("java.class.path");

    private static final SharedClasses OF_NODES =
            Faults.whole() ? laidOut() : new SharedClasses(OWN, List.of());

    /** For a few nodes the laying out costs more than it saves. */
    static SharedClasses ofNodes() {
        return OF_NODES;
    }

    private static SharedClasses laidOut() {
        try {
            Files.createDirectories(FOLDER);
            var path =
                    Stream.of(OWN.split(File.pathSeparator))
                            .map(Path::of)
                            .map(part -> Files.isDirectory(part) ? packed(part) : part)
                            .map(Path::toString)
                            .collect(joining(File.pathSeparator));
            learn(path);
            return new SharedClasses(path, List.of("-XX:SharedArchiveFile=" + ARCHIVE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders cannot be shared, and jars can. */
    private static Path packed(Path folder) {
        var jar = FOLDER.resolve(folder.getFileName() + ".jar");
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "-cf", jar.toString(), "-C", folder.toString(), ".");
        return jar;
    }

    /** A node that starts and ends shows what is needed. */
    private static void learn(String path) {
        var learns = new SharedClasses(path, List.of("-XX:ArchiveClassesAtExit=" + ARCHIVE));
        try (var node = RunningNode.start(learns)) {
            node.open("--server.port=0", "--holdfast.data=" + FOLDER.resolve("data")).ends();
        }
    }
}
