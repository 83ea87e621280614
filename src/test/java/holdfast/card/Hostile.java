package holdfast.card;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Makes any card or field with whatever people could bring into it, the same from the same seed.
 * Lists are often empty and texts often blank, so that each part of a template comes and goes.
 */
final class Hostile {

    static final int SEEDS = 25;

    private static final List<String> TEXTS =
            List.of(
                    "",
                    "A quiet word",
                    "${title} ${$root.title} ${1/0}",
                    "\\${lead} \\` `${lead}`",
                    "{{DATE(2020-01-01T00:00:00Z)}} {{TIME(x)}}",
                    "**b** _i_ [l](https://evil.example) ![i](https://evil.example) # h",
                    "<at>Director</at> <b>b</b> &lt; https://evil.example a@evil.example",
                    "- list 1. list > quote",
                    "\u202Egnirts \u2066 \u200F\u05D0 \u0627",
                    "\uD83D\uDE00 Ł日",
                    "two\nlines\r\n\r\nand \"quotes\" \\ '",
                    "null",
                    "x ".repeat(2_000));

    /** What a program chooses and no person can. */
    private static final Map<String, List<String>> CHOSEN =
            Map.ofEntries(
                    Map.entry(
                            "Concern.tone",
                            List.of("default", "accent", "good", "attention", "warning")),
                    Map.entry("Button.verb", List.of("answer", "show")),
                    Map.entry("Button.style", List.of("default", "positive", "destructive")),
                    Map.entry("Button.mode", List.of("primary", "secondary")),
                    Map.entry("Button.inputs", List.of("auto", "none")),
                    Map.entry("Label.text", List.of("In your own words")),
                    Map.entry("Label.need", List.of("Say it in your own words.")),
                    Map.entry("Choice.style", List.of("compact", "expanded")),
                    Map.entry("Search.dataset", List.of("people", "children")),
                    Map.entry("Link.url", List.of("https://teams.example/l/chat?users=a")));

    private static final int DEEPEST = 4;

    private final Random random;
    private final UnaryOperator<String> text;

    private Hostile(long seed, UnaryOperator<String> text) {
        this.random = new Random(seed);
        this.text = text;
    }

    /** With texts just as they were typed. */
    static Hostile raw(long seed) {
        return new Hostile(seed, typed -> typed);
    }

    /** With texts as the conversation gives them to a card. */
    static Hostile inert(long seed) {
        return new Hostile(seed, typed -> new UserText(typed).inline());
    }

    static Stream<Card> inertCards() {
        return Stream.of(Card.class.getPermittedSubclasses())
                .flatMap(kind ->
                        Stream.iterate(1, seed -> seed <= SEEDS, seed -> seed + 1)
                                .map(seed -> (Card) inert(seed).made(kind)));
    }

    Object made(Class<?> kind) {
        return made(kind, 0);
    }

    private Object made(Class<?> kind, int deep) {
        var values =
                Stream.of(kind.getRecordComponents())
                        .map(component -> value(kind, component, component.getGenericType(), deep))
                        .toArray();
        try {
            return kind.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(kind + " cannot be made", e);
        }
    }

    private Object value(Class<?> owner, RecordComponent component, Type type, int deep) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? data()
                    : several(owner, component, generic.getActualTypeArguments()[0], deep);
        }
        if (type == String.class) {
            var name = owner.getSimpleName() + "." + component.getName();
            return CHOSEN.containsKey(name) ? one(CHOSEN.get(name)) : text.apply(blankOrNot());
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class) {
            return random.nextInt(1, 5_000);
        }
        if (type == UserText.class) {
            return new UserText(one(TEXTS));
        }
        return type == CopyText.class
                ? new CopyText(one(TEXTS) + "\n\n" + one(TEXTS))
                : made(kind((Class<?>) type), deep + 1);
    }

    private Class<?> kind(Class<?> type) {
        return type.isSealed() ? one(List.of(type.getPermittedSubclasses())) : type;
    }

    private List<Object> several(Class<?> owner, RecordComponent component, Type type, int deep) {
        return Stream.generate(() -> value(owner, component, type, deep))
                .limit(deep < DEEPEST ? random.nextInt(3) : 0)
                .toList();
    }

    private Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("ref", "C-1042");
        data.put("version", random.nextInt(9));
        if (random.nextBoolean()) {
            data.put("arg", one(TEXTS));
        }
        return data;
    }

    private String blankOrNot() {
        return random.nextInt(3) == 0 ? "" : one(TEXTS);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
