package holdfast.conversation;

import holdfast.card.Field;
import holdfast.card.Field.Label;
import holdfast.card.Field.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the fields of a form, with what is filled in already and what is wrong with it. */
final class Asking {

    /** A longer list is found by typing: it is no help on a phone, and a card is only so large. */
    static final int LONG = 30;

    /** So many of a long list stand on the card: as many as Teams would show at once. */
    static final int FIRST = 15;

    private final Words words;
    private final Map<String, String> inputs;
    private final Map<String, String> mistakes;

    Asking(Words words, Map<String, String> inputs, Map<String, String> mistakes) {
        this.words = words;
        this.inputs = inputs;
        this.mistakes = mistakes;
    }

    /** An empty form. */
    static Asking fresh(Words words) {
        return new Asking(words, Map.of(), Map.of());
    }

    /**
     * The same, with something filled in already in each row where nothing is.
     *
     * @param usual by the name of a field without its row
     */
    Asking presuming(Map<String, String> usual, int rows) {
        var filled = new HashMap<>(inputs);
        usual.forEach((name, value) ->
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> name + row)
                        .filter(id -> Typed.isNothing(value(id)))
                        .forEach(id -> filled.put(id, value)));
        return new Asking(words, filled, mistakes);
    }

    Field words(String id, boolean required) {
        return words(id, kind(id), label(id), required, true);
    }

    Field line(String id, boolean required) {
        return words(id, kind(id), label(id), required, false);
    }

    /** Words about one of several children. */
    Field words(String id, String hint, String label) {
        return words(id, hint, new Label(label, need(hint)), false, true);
    }

    private Field words(String id, String hint, Label label, boolean required, boolean multiline) {
        return new Field.Words(
                id,
                label,
                value(id),
                words.say("hint." + hint),
                required,
                multiline,
                Filled.LONGEST,
                mistake(id));
    }

    boolean asked(String id) {
        return inputs.containsKey(id) || mistakes.containsKey(id);
    }

    Field choice(String id, List<Option> options, boolean required) {
        return choice(id, label(id), options, "compact", required);
    }

    /** A choice between a few, which all stand there. */
    Field position(String id, List<Option> options) {
        return choice(id, label(id), options, "expanded", false);
    }

    private Field choice(
            String id, Label label, List<Option> options, String style, boolean required) {
        return new Field.Choice(id, label, value(id), options, style, required, mistake(id));
    }

    /**
     * A choice of a child or a person: the first of a long list, and the rest by typing.
     *
     * @param dataset what is searched for the rest
     */
    Field pick(String id, List<Option> options, boolean required, String dataset) {
        if (options.size() <= LONG) {
            return choice(id, options, required);
        }
        var chosen = value(id);
        var first =
                IntStream.range(0, options.size())
                        .filter(i -> i < FIRST || options.get(i).value().equalsIgnoreCase(chosen))
                        .mapToObj(options::get)
                        .toList();
        return new Field.Search(id, label(id), chosen, first, dataset, required, mistake(id));
    }

    /** A choice that is called otherwise than its id. */
    Field choice(String id, String name, List<Option> options) {
        return choice(
                id, new Label(words.say("field." + name), need(name)), options, "compact", true);
    }

    Field day(String id, boolean required) {
        var typed = value(id);
        var day = Dates.inFull(typed).map(LocalDate::toString).orElse(typed);
        return new Field.Day(id, label(id), day, required, mistake(id));
    }

    /** {@code action2} is labelled as the second of its kind. */
    private Label label(String id) {
        var name = name(id);
        var text =
                id.matches(".*[0-9]")
                        ? words.say("field." + name, id.substring(id.length() - 1))
                        : words.say("field." + name);
        return new Label(text, need(name));
    }

    private String need(String name) {
        return words.say("card.need." + name);
    }

    private static String name(String id) {
        return switch (id) {
            case "date" -> "day";
            case "person" -> "whom";
            default -> kind(id);
        };
    }

    private static String kind(String id) {
        return id.replaceAll("[0-9]$", "");
    }

    String value(String id) {
        var typed = inputs.getOrDefault(id, "");
        return typed.codePointCount(0, typed.length()) > Filled.HOPELESS ? "" : typed;
    }

    private String mistake(String id) {
        return mistakes.getOrDefault(id, "");
    }
}
