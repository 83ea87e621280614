package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files that tell the bot whom it serves: from a folder of the council's own, or as packaged
 * from {@code bot/}.
 */
final class Shelf {

    private final PathMatchingResourcePatternResolver resolver =
            new PathMatchingResourcePatternResolver();

    /**
     * The texts of all files of one kind, by name.
     *
     * @param own a folder to read instead of what is packaged
     * @param packaged where the packaged ones are, such as {@code bot/people}
     * @param ending such as {@code .csv}
     */
    Map<String, String> texts(Optional<String> own, String packaged, String ending) {
        var files =
                own.map(folder -> inFolder(Path.of(folder), ending))
                        .orElseGet(() -> inPackage(packaged, ending));
        if (files.isEmpty()) {
            throw new StartRefused(
                    "There is no file ending in %s in '%s'."
                            .formatted(ending, own.orElse(packaged)),
                    "Put the files there, or correct the setting.");
        }
        var texts = new TreeMap<String, String>();
        files.forEach(file -> texts.put(String.valueOf(file.getFilename()), text(file)));
        return texts;
    }

    /** The text of one packaged file. */
    String packaged(String name) {
        return text(resolver.getResource("classpath:" + name));
    }

    /** One packaged file as it is, such as a picture. */
    byte[] bytes(String name) {
        try {
            return resolver.getResource("classpath:" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    private static List<Resource> inFolder(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            throw new StartRefused(
                    "There is no folder '%s'.".formatted(folder),
                    "Correct the setting, or leave it out to use the packaged files.");
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .<Resource>map(FileSystemResource::new)
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder.toString());
        }
    }

    private List<Resource> inPackage(String packaged, String ending) {
        try {
            return Arrays.asList(resolver.getResources("classpath:" + packaged + "/*" + ending));
        } catch (IOException e) {
            throw unreadable(packaged);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(UTF_8);
        } catch (IOException e) {
            throw unreadable(file.getDescription());
        }
    }

    private static StartRefused unreadable(String place) {
        return new StartRefused(
                "'%s' cannot be read.".formatted(place),
                "Check that it is there and that Holdfast may read it.");
    }
}
