package holdfast.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A card as somebody sees it in Teams. */
record Seen(JsonNode card) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The card that an answer to a line brings. */
    static Seen in(Reply reply) {
        return of(reply.messages().getFirst().card().orElseThrow());
    }

    /** The card that takes the place of the one pressed. */
    static Seen inPlace(Reply reply) {
        return of(reply.inPlace().orElseThrow());
    }

    static Seen of(String json) {
        return new Seen(JSON.readTree(json));
    }

    /** Something to press, or to open. */
    record Button(String verb, String title, Map<String, String> data) {}

    /**
     * Something to fill in.
     *
     * @param beside what stands right under it; blank when nothing does
     */
    record Input(String id, String label, String value, String beside, List<String> choices) {}

    int bytes() {
        return card.toString().getBytes(UTF_8).length;
    }

    String title() {
        return card.at("/body/0/text").stringValue();
    }

    /** The first sentence under the title, wherever the card puts it. */
    String lead() {
        var second = card.at("/body/1");
        return second.path("type").stringValue("").equals("Container")
                ? second.at("/items/0/text").stringValue()
                : second.path("text").stringValue();
    }

    /** All that is written in the bot's own words, each text on a line. */
    String text() {
        return all("TextBlock").map(it -> it.path("text").stringValue()).collect(lines());
    }

    /** What people said, each line of it as they typed it. */
    String said() {
        return all("RichTextBlock").map(Seen::joined).collect(lines());
    }

    private static String joined(JsonNode block) {
        return block.path("inlines").values().stream()
                .map(run -> run.path("text").stringValue())
                .collect(Collectors.joining());
    }

    private static Collector<CharSequence, ?, String> lines() {
        return Collectors.joining("\n");
    }

    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        all("FactSet")
                .flatMap(set -> set.path("facts").values().stream())
                .forEach(fact ->
                        facts.put(
                                fact.path("title").stringValue(),
                                fact.path("value").stringValue()));
        figures().forEach(figure -> facts.put(name(figure), value(figure)));
        return facts;
    }

    /** Numbers that open a list, each a line such as {@code Overdue: 3}. */
    private Stream<JsonNode> figures() {
        return all("Container")
                .flatMap(box -> box.path("items").values().stream())
                .filter(item -> item.path("type").stringValue("").equals("ColumnSet"));
    }

    private static String line(JsonNode figure) {
        return figure.at("/columns/0/items/0/text").stringValue();
    }

    private static String name(JsonNode figure) {
        return line(figure).substring(0, line(figure).lastIndexOf(": "));
    }

    private static String value(JsonNode figure) {
        return line(figure).substring(line(figure).lastIndexOf(": ") + 2);
    }

    /** What lists the matters that a number counts; nothing for one that lists none. */
    Optional<Button> list(String name) {
        return figures()
                .filter(figure -> name(figure).equals(name))
                .flatMap(figure -> new Seen(figure).buttons().stream())
                .findFirst();
    }

    /** Everything to press, also behind what must be opened first. */
    List<Button> buttons() {
        return all("Action.Execute").map(Seen::button).toList();
    }

    /** The same without what only looks. */
    List<String> titles() {
        return buttons().stream().map(Button::title).toList();
    }

    List<String> verbs() {
        return buttons().stream().map(Button::verb).toList();
    }

    Button button(String title) {
        return buttons().stream()
                .filter(button -> button.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + title + " among " + titles()));
    }

    private static Button button(JsonNode execute) {
        var data = new LinkedHashMap<String, String>();
        execute.path("data")
                .properties()
                .forEach(it -> data.put(it.getKey(), it.getValue().asString()));
        return new Button(
                execute.path("verb").stringValue(), execute.path("title").stringValue(), data);
    }

    /** What Teams sends by itself to have the card as it stands by then. */
    Button again() {
        return button(card.at("/refresh/action"));
    }

    /** Where else to go, by what it is called. */
    Map<String, String> links() {
        return all("Action.OpenUrl")
                .collect(
                        Collectors.toMap(
                                link -> link.path("title").stringValue(),
                                link -> link.path("url").stringValue()));
    }

    /** Everything to fill in. */
    List<Input> inputs() {
        return all("Container").flatMap(box -> input(box).stream()).toList();
    }

    Input input(String id) {
        return inputs().stream()
                .filter(input -> input.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no input " + id));
    }

    private static Optional<Input> input(JsonNode box) {
        var first = box.at("/items/0");
        return first.path("type").stringValue("").startsWith("Input.")
                ? Optional.of(
                        new Input(
                                first.path("id").stringValue(),
                                first.path("label").stringValue(),
                                first.path("value").stringValue(),
                                box.at("/items/1/items/0/text").stringValue(""),
                                first.path("choices").values().stream()
                                        .map(choice -> choice.path("value").stringValue())
                                        .toList()))
                : Optional.empty();
    }

    /** What a form holds, to be sent as it is. */
    Map<String, String> filled() {
        return inputs().stream().collect(Collectors.toMap(Input::id, Input::value, (a, _) -> a));
    }

    /** Every element of that type, in the order in which it is drawn. */
    Stream<JsonNode> all(String type) {
        return everything().filter(node -> node.path("type").stringValue("").equals(type));
    }

    /** Every object of the card. */
    Stream<JsonNode> everything() {
        var found = new ArrayList<JsonNode>();
        gather(card, found);
        return found.stream();
    }

    private static void gather(JsonNode node, List<JsonNode> found) {
        if (node.isObject()) {
            found.add(node);
        }
        node.properties().stream()
                .filter(part -> !part.getKey().equals("refresh"))
                .forEach(part -> gather(part.getValue(), found));
        if (node.isArray()) {
            node.values().forEach(item -> gather(item, found));
        }
    }
}
