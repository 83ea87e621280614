package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file a Teams administrator uploads: manifest and icons, side by side. The same council and
 * the same Holdfast make the same bytes on every machine.
 */
final class TeamsPackage {

    private static final String FOLDER = "bot/teams/";

    /** The earliest month that needs no time zone in a zip. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Shelf shelf = new Shelf();

    /** A package and the version that Teams will show. */
    record Made(String version, byte[] zip) {}

    Made of(TeamsApp app) {
        var manifest = app.manifest(shelf.packaged(FOLDER + "manifest.json"));
        var files = new LinkedHashMap<String, byte[]>();
        files.put("manifest.json", written(manifest));
        for (var icon : List.of("color.png", "outline.png")) {
            files.put(icon, shelf.bytes(FOLDER + icon));
        }
        return new Made(manifest.path("version").stringValue(), zipped(files));
    }

    private static byte[] written(ObjectNode manifest) {
        var lines = new DefaultIndenter("  ", "\n"); // not the machine's own
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return new JsonMapper()
                .writer()
                .with(printer)
                .writeValueAsString(manifest)
                .concat("\n")
                .getBytes(UTF_8);
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** Not compressed: how well a machine compresses would show in the bytes. */
    private static ZipEntry entry(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ALWAYS);
        return entry;
    }
}
