package holdfast.story;

import holdfast.conversation.Reply;
import holdfast.people.Person;
import holdfast.people.Team;
import holdfast.policy.Category;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what was said to a person in no language's words, where every sentence of the language
 * stands in brackets. Names, what a policy calls things, and what people typed are nobody's to
 * translate.
 */
final class Brackets {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern BRACKETED = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern REFERENCE = Pattern.compile("C-\\d+|\\b[0-9a-f-]{8,36}\\b");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SHOWN =
            Set.of(
                    "text",
                    "title",
                    "label",
                    "placeholder",
                    "errorMessage",
                    "altText",
                    "codeSnippet");

    /** Words of a template's own, as long as it has any. */
    private static final Pattern OF_A_TEMPLATE =
            Pattern.compile("\"(?:text|placeholder|errorMessage)\": \"([^\"$]+)\"");

    private final Set<String> names =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n));

    Brackets(Shire council, Policy policy) {
        var directory = council.directory();
        directory.people().stream().map(Person::name).forEach(names::add);
        directory.teams().stream().map(Team::name).forEach(names::add);
        policy.categories().stream().map(Category::title).forEach(names::add);
        Stream.concat(policy.stages().stream(), policy.notification().stream())
                .map(Stage::title)
                .forEach(names::add);
        policy.changes().stream()
                .flatMap(changes -> changes.kinds().stream())
                .forEach(kind -> names.addAll(List.of(kind.title(), kind.id())));
        policy.tracks().legal().stream()
                .flatMap(legal -> legal.levels().stream())
                .forEach(level -> names.add(level.title()));
        names.add(policy.tracks().cafcass().advice());
        names.add(policy.title());
        names.addAll(templates());
        names.addAll(commands());
    }

    /** What people type is English everywhere. */
    private static List<String> commands() {
        var keys = read(Path.of("src/main/resources/words/words.properties")).lines();
        var typed =
                keys.filter(line -> line.startsWith("usage."))
                        .map(line -> line.substring("usage.".length(), line.indexOf(' ')))
                        .map(name -> name.replace('-', ' '));
        var parts = Stream.of("help start", "help concern", "help look", "help more", "help all");
        return Stream.concat(typed, parts).toList();
    }

    private static List<String> templates() {
        try (var files = Files.list(Path.of("cards"))) {
            return files.map(Brackets::read)
                    .flatMap(text -> OF_A_TEMPLATE.matcher(text).results())
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody types this: it may be said back as it is, and so may what it ends with. */
    void typed(String line) {
        var words = line.split(" ");
        for (var n = 0; n <= words.length - 3; n++) {
            names.add(String.join(" ", List.of(words).subList(n, words.length)));
        }
    }

    /** What stands outside the brackets in an answer; nothing, when all of it was translated. */
    List<String> outside(Reply reply) {
        return Stream.of(
                        reply.messages().stream().flatMap(this::outside),
                        reply.inPlace().stream().flatMap(this::outsideCard),
                        reply.sentence().stream().filter(this::isOutside))
                .flatMap(texts -> texts)
                .toList();
    }

    Stream<String> outside(Reply.Message message) {
        return Stream.concat(
                Stream.of(message.text(), message.summary()).filter(this::isOutside),
                message.card().stream().flatMap(this::outsideCard));
    }

    private Stream<String> outsideCard(String card) {
        var shown = new ArrayList<String>();
        gather(JSON.readTree(card), "", shown);
        return shown.stream().filter(this::isOutside);
    }

    private static void gather(JsonNode node, String in, List<String> shown) {
        if (node.path("type").stringValue("").equals("TextRun")) {
            return; // what people typed
        }
        node.properties()
                .forEach(field -> {
                    var key = field.getKey();
                    if (field.getValue().isString()
                            && (SHOWN.contains(key) || in.equals("facts") && key.equals("value"))) {
                        shown.add(field.getValue().stringValue());
                    }
                    gather(field.getValue(), key, shown);
                });
        if (node.isArray()) {
            node.values().forEach(child -> gather(child, in, shown));
        }
    }

    private boolean isOutside(String text) {
        var left = text.replace("\\", "");
        for (var before = ""; !before.equals(left); ) {
            before = left;
            left = BRACKETED.matcher(left).replaceAll("");
        }
        for (var name : names) {
            left = left.replace(name, "");
        }
        return LETTERS.matcher(REFERENCE.matcher(left).replaceAll("")).find();
    }

    /** A button on a card, with what it carries. */
    record Button(String verb, Map<String, String> data) {}

    /** Everything to press on the cards of an answer. */
    static List<Button> buttons(Reply reply) {
        return Stream.concat(
                        reply.messages().stream().flatMap(message -> message.card().stream()),
                        reply.inPlace().stream())
                .flatMap(card -> buttons(JSON.readTree(card)).stream())
                .toList();
    }

    private static List<Button> buttons(JsonNode node) {
        var found = new ArrayList<Button>();
        if (node.path("type").stringValue("").equals("Action.Execute")) {
            var data = new HashMap<String, String>();
            node.path("data")
                    .properties()
                    .forEach(it -> data.put(it.getKey(), it.getValue().asString()));
            found.add(new Button(node.path("verb").stringValue(), data));
        }
        node.values().forEach(child -> found.addAll(buttons(child)));
        return found;
    }
}
