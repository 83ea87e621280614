package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.card.Field;
import holdfast.card.Field.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a field is asked for in words, and which of its possibilities an answer means. */
final class Questions {

    /** More than so many lines are too much to listen to. */
    private static final int MOST = 15;

    /** Fewer letters would find something in every name. */
    private static final int SHORTEST = 3;

    private final Words words;

    Questions(Words words) {
        this.words = words;
    }

    /**
     * The question.
     *
     * @param before what stands there already, while it is asked once more
     */
    String ask(String verb, Field field, String before) {
        var parts = new ArrayList<String>();
        parts.add(question(verb, field));
        parts.addAll(listed(field));
        if (!Typed.isNothing(before)) {
            parts.add(words.say("ask.before", shown(field, before)));
        } else if (!Steps.isNeeded(field)) {
            parts.add(words.say("ask.optional"));
        }
        return String.join("\n", parts);
    }

    private String question(String verb, Field field) {
        var kind = field.id().replaceAll("\\d", "");
        var row = field.id().replaceAll("\\D", "");
        return Stream.of("question." + verb + "." + kind, "question." + kind)
                .flatMap(key -> words.find(key, row).stream())
                .findFirst()
                .orElseGet(() -> words.say("question.other", field.label().text()));
    }

    private List<String> listed(Field field) {
        var lines = numbered(possible(field));
        var shown = new ArrayList<>(lines.subList(0, Math.min(MOST, lines.size())));
        if (lines.size() > MOST || field instanceof Field.Search) {
            shown.add(words.say("ask.more"));
        }
        return shown;
    }

    /** Each with its number, unless it begins with one of its own. */
    private static List<String> numbered(List<Option> options) {
        return IntStream.range(0, options.size())
                .mapToObj(i ->
                        isNumbered(options)
                                ? options.get(i).title()
                                : i + 1 + ". " + options.get(i).title())
                .toList();
    }

    private static boolean isNumbered(List<Option> options) {
        return options.stream().allMatch(option -> option.title().matches("\\d.*"));
    }

    private static List<Option> possible(Field field) {
        var options =
                switch (field) {
                    case Field.Choice choice -> choice.options();
                    case Field.Search search -> search.options();
                    case Field.Words _, Field.Day _ -> List.<Option>of();
                };
        return options.stream().filter(option -> !option.value().isEmpty()).toList();
    }

    /** What an answer means. */
    sealed interface Meant {
        /** This, as the form takes it. */
        record One(String value) implements Meant {}

        /** Any of these: to be asked about. */
        record Several(List<String> titles) implements Meant {}
    }

    /** Which possibility is meant; what fits none is for the form to judge. */
    Meant meant(Field field, String typed, LocalDate today) {
        if (field instanceof Field.Day day) {
            return new Meant.One(Dates.settled(day.id(), typed, today));
        }
        var options = possible(field);
        var plain = Typed.plain(typed.strip());
        var exact = exactly(options, plain);
        if (exact.isPresent()) {
            return new Meant.One(exact.orElseThrow().value());
        }
        var near = plain.length() < SHORTEST ? List.<Option>of() : containing(options, plain);
        return switch (near.size()) {
            case 0 -> new Meant.One(typed);
            case 1 -> new Meant.One(near.getFirst().value());
            default -> new Meant.Several(near.stream().map(Option::title).toList());
        };
    }

    /** By its value, its title, or its number in the list. */
    private static Optional<Option> exactly(List<Option> options, String plain) {
        var byNumber =
                IntStream.range(0, isNumbered(options) ? 0 : options.size())
                        .filter(i -> plain.equals("" + (i + 1)))
                        .mapToObj(options::get);
        var byWord =
                options.stream()
                        .filter(option ->
                                option.value().equalsIgnoreCase(plain)
                                        || Typed.plain(option.title()).equals(plain));
        return Stream.concat(byWord, byNumber).findFirst();
    }

    private static List<Option> containing(List<Option> options, String plain) {
        return options.stream()
                .filter(option ->
                        Stream.of(plain.split("\\s+"))
                                .allMatch(Typed.plain(option.title())::contains))
                .toList();
    }

    /** One of several has to be named. */
    String which(List<String> titles) {
        return words.say("ask.which", titles.stream().limit(MOST).collect(joining("\n")));
    }

    /** What stands in a field, as people read it. */
    String shown(Field field, String value) {
        return switch (field) {
            case Field.Choice _, Field.Search _ ->
                    possible(field).stream()
                            .filter(option -> option.value().equalsIgnoreCase(value))
                            .findFirst()
                            .map(Option::title)
                            .orElse(value);
            case Field.Day _ ->
                    Dates.inFull(value).map(day -> words.say("fact.day", day)).orElse(value);
            case Field.Words _ -> value;
        };
    }
}
