package holdfast.card;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One of the council's cards before anybody's facts are in it: JSON with <code>${…}</code> in it,
 * in the Adaptive Card template language.
 *
 * <p>It is read once and never changes; any number of threads may expand it. Facts are data and
 * never read as a template. A field the facts do not have prints nothing; {@link #strict()} makes
 * it an error, for tests.
 */
public final class Template {

    private final String name;
    private final Node root;
    private final Set<String> asks;
    private final boolean strict;

    private Template(String name, Node root, Set<String> asks, boolean strict) {
        this.name = name;
        this.root = root;
        this.asks = asks;
        this.strict = strict;
    }

    /**
     * Reads a template.
     *
     * @param name what its author calls it, for messages
     * @throws BrokenTemplate naming every problem in it
     */
    public static Template of(String name, String json) {
        var reader = new TemplateReader(name);
        var root = reader.read(json);
        return new Template(name, root, reader.asks(), false);
    }

    /** The same template, but a field the facts do not have throws {@link MissingField}. */
    public Template strict() {
        return new Template(name, root, asks, true);
    }

    /** The facts this template asks for at their top level, in alphabetical order. */
    public Set<String> asks() {
        return asks;
    }

    /**
     * The card with these facts in it. Lists and objects taken whole from the facts are shared with
     * the result.
     */
    public JsonNode expand(JsonNode facts) {
        return expand(facts, MissingNode.getInstance());
    }

    /**
     * The card with these facts in it, for this host.
     *
     * @param host what the template knows as {@code $host}
     */
    public JsonNode expand(JsonNode facts, JsonNode host) {
        try {
            return root.in(Scope.of(facts, host, strict));
        } catch (Unworkable gap) {
            throw new MissingField(name, gap);
        }
    }
}
