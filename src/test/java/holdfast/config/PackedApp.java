package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A Teams app package, opened. */
record PackedApp(byte[] bytes, Map<String, byte[]> files) {

    /** What the build itself makes a package of, to show that one can be made. */
    static final String SAMPLE =
            "teams package handbook --app-id 1b4e28ba-2fa1-4d16-883f-0016d3cca427"
                    + " --privacy https://example.org/holdfast/privacy --terms https://example.org/holdfast/terms";

    /**
     * The sample's package, made by the command.
     *
     * @param more options, with spaces between
     */
    static PackedApp made(Path folder, String more) {
        var file = folder.resolve("app.zip");
        var err = new ByteArrayOutputStream();
        var words = Stream.of((SAMPLE + " " + more).strip().split(" ")).toList();
        var line = Stream.concat(words.stream(), Stream.of("-o", file.toString())).toList();
        var status = CommandLine.run(line, new PrintStream(err), new PrintStream(err));
        if (status.orElse(-1) != 0) {
            throw new AssertionError(err.toString(UTF_8));
        }
        return open(file);
    }

    static PackedApp open(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var files = new LinkedHashMap<String, byte[]>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
            return new PackedApp(bytes, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    ObjectNode manifest() {
        return (ObjectNode) new JsonMapper().readTree(file("manifest.json"));
    }
}
