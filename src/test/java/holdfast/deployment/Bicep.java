package holdfast.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the Bicep files declare, read by Bicep's grammar. Whether Azure takes it, only Azure can
 * say.
 */
public record Bicep(Path file, JsonNode tree) {

    static final Path DEPLOYMENT = Path.of("deployment");
    private static final Path GRAMMAR = Path.of("target/bicep/node_modules");
    private static final List<Bicep> ALL = read();

    /** One declaration of a file: a parameter, a variable, a resource, a module or an output. */
    public record Declared(Path file, JsonNode json) {

        String name() {
            return json.get("name").asString();
        }

        /** The type of a resource with its version, or the file of a module. */
        String of() {
            return json.get("of").asString();
        }

        /**
         * What a path such as {@code /properties/disableLocalAuth} is; missing when it is not
         * there.
         */
        public JsonNode at(String path) {
            return json.get("body").at(path);
        }

        JsonNode value() {
            return json.path("value");
        }

        boolean isDecorated(String with) {
            return StreamSupport.stream(json.path("decorators").spliterator(), false)
                    .anyMatch(it -> it.asString().contains(with));
        }

        @Override
        public String toString() {
            return file.getFileName() + ":" + json.get("line").asInt() + " " + name();
        }
    }

    static List<Bicep> all() {
        return ALL;
    }

    static Bicep of(Path file) {
        return ALL.stream()
                .filter(it -> it.file.normalize().equals(file.normalize()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + file));
    }

    /** Every resource of a type that is made, not only looked up. */
    public static List<Declared> resources(String type) {
        return ALL.stream()
                .flatMap(it -> it.declared("resource"))
                .filter(it -> it.of().startsWith(type + "@"))
                .filter(it -> !it.json.get("existing").asBoolean())
                .toList();
    }

    /** The one resource of a type. */
    public static Declared resource(String type) {
        var found = resources(type);
        if (found.size() != 1) {
            throw new AssertionError("%d of %s".formatted(found.size(), type));
        }
        return found.getFirst();
    }

    Stream<Declared> declared(String kind) {
        return stream(tree.get("declared"))
                .filter(it -> it.get("kind").asString().equals(kind))
                .map(it -> new Declared(file, it));
    }

    Optional<Declared> declared(String kind, String name) {
        return declared(kind).filter(it -> it.name().equals(name)).findFirst();
    }

    boolean uses(String name) {
        return stream(tree.get("used")).anyMatch(it -> it.asString().equals(name));
    }

    String text() {
        return tree.get("text").asString();
    }

    Path beside(String other) {
        return file.resolveSibling(other).normalize();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return DEPLOYMENT.relativize(file).toString();
    }

    private static List<Bicep> read() {
        try (var walked = Files.walk(DEPLOYMENT)) {
            var files = walked.filter(it -> it.toString().endsWith(".bicep")).sorted().toList();
            var json = new JsonMapper().readTree(parsed(files));
            return files.stream().map(it -> new Bicep(it, json.get(it.toString()))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String parsed(List<Path> files) throws IOException {
        var command =
                new ArrayList<>(List.of("node", "src/test/bicep/tree.cjs", GRAMMAR.toString()));
        files.forEach(it -> command.add(it.toString()));
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var out = process.getInputStream()) {
            var json = new String(out.readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError("The Bicep files could not be read; the reason is above.");
            }
            return json;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
