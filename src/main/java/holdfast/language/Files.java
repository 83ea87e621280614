package holdfast.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of sentences that are packaged with Holdfast. */
final class Files {

    private Files() {}

    /** Every language that has a file, by its short name. */
    static SortedMap<String, Language> all(String usual) {
        var all = new TreeMap<String, Language>();
        find("words.properties").ifPresent(file -> all.put(usual, new Language(usual, read(file))));
        for (var tag : Locale.getISOLanguages()) {
            find("words_" + tag + ".properties")
                    .ifPresent(file -> all.put(tag, new Language(tag, read(file))));
        }
        return all;
    }

    private static Optional<URL> find(String name) {
        return Optional.ofNullable(Files.class.getResource("/words/" + name));
    }

    private static Map<String, String> read(URL file) {
        try (Reader reader = new InputStreamReader(file.openStream(), UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> read(Reader reader) throws IOException {
        var file = new Properties();
        file.load(reader);
        var sentences = new HashMap<String, String>();
        file.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
        return sentences;
    }
}
