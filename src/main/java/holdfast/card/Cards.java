package holdfast.card;

import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Draws cards from their templates. Each template is read and compiled once. */
public final class Cards {

    private final Map<Class<?>, Template> templates;
    private final JsonMapper mapper;

    /**
     * @param open gives the text of a template by its name, such as {@code concern} for {@code
     *     cards/concern.json}
     * @throws BrokenTemplate when one cannot be used
     */
    public Cards(Function<String, String> open) {
        this.templates =
                Stream.of(Card.class, Field.class)
                        .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
                        .collect(
                                toMap(
                                        kind -> kind,
                                        kind -> Template.of(name(kind), open.apply(name(kind)))));
        var module = new SimpleModule();
        module.addSerializer(UserText.class, writing(UserText::blocks));
        module.addSerializer(CopyText.class, writing(CopyText::blocks));
        module.addSerializer(Field.class, writing(this::expand));
        this.mapper = JsonMapper.builder().addModule(module).build();
    }

    /** The card as JSON, as Teams takes it. */
    public String draw(Card card) {
        return expand(card).toString();
    }

    /**
     * The file of a card's template: {@code ReadBack} is {@code read-back}, a field is {@code
     * field-words} and so on.
     */
    static String name(Class<?> kind) {
        var kebab =
                kind.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
        return Field.class.isAssignableFrom(kind) ? "field-" + kebab : kebab;
    }

    private JsonNode expand(Object view) {
        return Objects.requireNonNull(templates.get(view.getClass())).expand(facts(view));
    }

    /** What a template is given: the components of its card or field, by their names. */
    JsonNode facts(Object view) {
        return view instanceof Field ? PLAIN.valueToTree(view) : mapper.valueToTree(view);
    }

    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private static <T> ValueSerializer<T> writing(Function<T, JsonNode> tree) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeTree(tree.apply(value));
            }
        };
    }
}
