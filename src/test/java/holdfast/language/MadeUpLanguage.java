package holdfast.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Adds a language the way a translator does: by a file beside the English one. It is English with
 * all words in brackets and every place outside them, written anew before the first test, so that
 * it never lags behind.
 */
public final class MadeUpLanguage implements LauncherSessionListener {

    /** What the file is called by. */
    public static final String TAG = "eo";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write() throws IOException {
        var english = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/main/resources/words/words.properties"))) {
            english.load(file);
        }
        var bracketed = new Properties();
        english.forEach((key, sentence) -> bracketed.put(key, bracketed((String) sentence)));
        var folder = Files.createDirectories(classes().resolve("words"));
        try (var file =
                Files.newBufferedWriter(folder.resolve("words_" + TAG + ".properties"), UTF_8)) {
            bracketed.store(file, null);
        }
    }

    /** {@code To {0}.} becomes {@code ⟦To ⟧{0}⟦.⟧}, and so does every choice of a plural. */
    static String bracketed(String sentence) {
        var made = new StringBuilder("⟦");
        for (var at = 0; at < sentence.length(); at++) {
            if (sentence.charAt(at) == '{') {
                var end = end(sentence, at);
                made.append("⟧{").append(place(sentence.substring(at + 1, end))).append("}⟦");
                at = end;
            } else {
                made.append(sentence.charAt(at));
            }
        }
        return made.append("⟧").toString().replace("⟦⟧", "");
    }

    private static String place(String inside) {
        var parts = inside.split(",", 3);
        return parts.length < 3
                ? inside
                : parts[0]
                        + ","
                        + parts[1]
                        + ","
                        + Pattern.compile("\\|(?=\\d+[#<])")
                                .splitAsStream(parts[2])
                                .map(MadeUpLanguage::choice)
                                .collect(Collectors.joining("|"));
    }

    private static String choice(String limited) {
        var limit = limited.indexOf('#') < 0 ? limited.indexOf('<') : limited.indexOf('#');
        return limited.substring(0, limit + 1) + bracketed(limited.substring(limit + 1));
    }

    /** Where a place ends that begins here. */
    private static int end(String sentence, int from) {
        var open = 0;
        for (var at = from; at < sentence.length(); at++) {
            open += sentence.charAt(at) == '{' ? 1 : sentence.charAt(at) == '}' ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException(sentence);
    }

    private static Path classes() {
        try {
            var source = MadeUpLanguage.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
