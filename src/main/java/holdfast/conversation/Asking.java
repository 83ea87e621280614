package holdfast.conversation;

import holdfast.card.Field;
import holdfast.card.Field.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes the fields of a form, with what is filled in already and what is wrong with it. */
final class Asking {

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

    Field words(String id, boolean required) {
        return words(id, kind(id), label(id), required, true);
    }

    Field line(String id, boolean required) {
        return words(id, kind(id), label(id), required, false);
    }

    /** Words about one of several children. */
    Field words(String id, String hint, String label) {
        return words(id, hint, label, false, true);
    }

    private Field words(String id, String hint, String label, boolean required, boolean multiline) {
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
        return new Field.Choice(id, label(id), value(id), options, required, mistake(id));
    }

    /** A choice that is called otherwise than its id. */
    Field choice(String id, String name, List<Option> options) {
        return new Field.Choice(
                id, words.say("field." + name), value(id), options, true, mistake(id));
    }

    Field day(String id, boolean required) {
        var typed = value(id);
        var day = Dates.read(typed).map(LocalDate::toString).orElse(typed);
        return new Field.Day(id, label(id), day, required, mistake(id));
    }

    /** {@code action2} is labelled as the second of its kind. */
    private String label(String id) {
        if (id.equals("date")) {
            return words.say("field.day");
        }
        if (id.equals("person")) {
            return words.say("field.whom");
        }
        return id.matches(".*[0-9]")
                ? words.say("field." + kind(id), id.substring(id.length() - 1))
                : words.say("field." + id);
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
