package holdfast.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.util.Iterator;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A policy file as text: plain YAML, so that what is read is what its author sees. */
final class YamlFile {

    private static final int MOST_BYTES = 1_048_576;

    private final Problems problems;
    private final Yaml yaml = new Yaml(options());

    YamlFile(Problems problems) {
        this.problems = problems;
    }

    /**
     * The place that holds everything; none, and a problem, when the text cannot be read at all.
     */
    Optional<Place> open(String text) {
        if (text.length() > MOST_BYTES || text.getBytes(UTF_8).length > MOST_BYTES) {
            problems.note(1, 1, "", "the file is larger than 1 MB. Give it one policy only.");
            return Optional.empty();
        }
        // Editors on Windows put a mark that nobody sees before the first letter.
        var seen = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var foreign = Foreign.of(seen);
        if (foreign.isPresent()) {
            problems.note(1, 1, "", foreign.get());
            return Optional.empty();
        }
        var fine = new Characters(problems).fine(seen);
        try {
            return root(Characters.readable(seen));
        } catch (MarkedYAMLException e) {
            if (fine) {
                new Unreadable(problems, seen).note(e);
            }
            return Optional.empty();
        }
    }

    private Optional<Place> root(String text) {
        if (!new PlainYaml(problems, text).plain(yaml.parse(new StringReader(text)))) {
            return Optional.empty();
        }
        var documents = yaml.composeAll(new StringReader(text)).iterator();
        var place =
                Optional.of(documents)
                        .filter(Iterator::hasNext)
                        .map(each -> new Place(each.next(), "", problems))
                        .filter(root -> !root.isNothing());
        if (place.isEmpty()) {
            problems.note(1, 1, "", "the file is empty. Begin with 'policy:' and its short name.");
        }
        return place;
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setProcessComments(false);
        return options;
    }
}
