package holdfast.card;

import static java.util.Collections.unmodifiableSortedSet;

import holdfast.card.Expression.Constant;
import holdfast.card.Expression.Variable;
import holdfast.card.Node.Bound;
import holdfast.card.Node.Conditional;
import holdfast.card.Node.Fields;
import holdfast.card.Node.Fields.Named;
import holdfast.card.Node.Fixed;
import holdfast.card.Node.Items;
import holdfast.card.Node.Repeated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads one template, gathering what is wrong with it and which facts it asks for. */
final class TemplateReader {

    /** Names that say something to the language and are not copied into the card. */
    private static final Set<String> RESERVED =
            Set.of("$data", "$when", "$root", "$index", "$host", "$_acTemplateVersion");

    private final String name;
    private final List<String> problems = new ArrayList<>();
    private final SortedSet<String> asks = new TreeSet<>();

    TemplateReader(String name) {
        this.name = name;
    }

    Set<String> asks() {
        return unmodifiableSortedSet(asks);
    }

    Node read(String json) {
        var root = node(TemplateJson.read(name, json), "$", true);
        if (!problems.isEmpty()) {
            throw new BrokenTemplate(name, problems);
        }
        return root;
    }

    /**
     * @param atTop whether a bare name here is a fact, not a field of a part of the facts
     */
    private Node node(JsonNode json, String at, boolean atTop) {
        if (json.isString()) {
            return text(json, at, atTop);
        }
        if (json.isArray()) {
            return new Items(items(json, at, atTop));
        }
        return json.isObject() ? object(json, at, atTop) : new Fixed(json);
    }

    private List<Node> items(JsonNode json, String at, boolean atTop) {
        var items = new ArrayList<Node>();
        for (var item : json) {
            items.add(node(item, "%s[%d]".formatted(at, items.size()), atTop));
        }
        return List.copyOf(items);
    }

    private Node text(JsonNode json, String at, boolean atTop) {
        return isPlain(json) ? new Fixed(json) : fixedOr(bound(json, at, atTop));
    }

    private static Node fixedOr(Bound bound) {
        return bound.expression() instanceof Constant(var value) ? new Fixed(value) : bound;
    }

    private Node object(JsonNode json, String at, boolean atTop) {
        if (!json.has("$data")) {
            return conditional(json, at, atTop);
        }
        var data = data(json.path("$data"), at + ".$data", atTop);
        var same =
                data.expression() == Variable.ROOT || atTop && data.expression() == Variable.DATA;
        return new Repeated(data, conditional(json, at, same));
    }

    private Bound data(JsonNode json, String at, boolean atTop) {
        if (json.isString() && !isPlain(json)) {
            return bound(json, at, atTop);
        }
        if (!isPlain(json)) {
            problems.add(at + ": data written in a template holds no ${…}. Bind it to a fact.");
        }
        return new Bound(Literal.of(json), at);
    }

    private Node conditional(JsonNode json, String at, boolean atTop) {
        var fields = fields(json, at, atTop);
        if (!json.has("$when")) {
            return fields;
        }
        return new Conditional(when(json.path("$when"), at + ".$when", atTop), fields);
    }

    private Bound when(JsonNode json, String at, boolean atTop) {
        if (!json.isString() || isPlain(json)) {
            problems.add(at + ": a condition is an expression. Write it between ${ and }.");
            return new Bound(new Constant(MissingNode.getInstance()), at);
        }
        return bound(json, at, atTop);
    }

    private Fields fields(JsonNode json, String at, boolean atTop) {
        return new Fields(
                json.properties().stream()
                        .filter(field -> !RESERVED.contains(field.getKey()))
                        .map(field -> named(field.getKey(), field.getValue(), at, atTop))
                        .toList());
    }

    private Named named(String name, JsonNode value, String at, boolean atTop) {
        return new Named(name, node(value, at + "." + name, atTop));
    }

    private Bound bound(JsonNode text, String at, boolean atTop) {
        try {
            var expression = TextParser.parse(text.stringValue());
            Asked.of(Variable.ROOT, expression).forEach(asks::add);
            if (atTop) {
                Asked.of(Variable.DATA, expression).forEach(asks::add);
            }
            return new Bound(expression, at);
        } catch (BadExpression wrong) {
            problems.add("%s: %s".formatted(at, wrong.getMessage()));
            return new Bound(new Constant(MissingNode.getInstance()), at);
        }
    }

    private static boolean isPlain(JsonNode json) {
        return !json.toString().contains(TextParser.OPEN);
    }
}
