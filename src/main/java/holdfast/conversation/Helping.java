package holdfast.conversation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import holdfast.card.Card;
import holdfast.card.Card.Example;
import holdfast.conversation.Shape.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person can do here, by their roles, with examples from their own council: ten lines at
 * first, so that a phone shows them, and each part of it by its word.
 */
final class Helping {

    /** So many lines a phone shows at a glance. */
    private static final int AT_A_GLANCE = 10;

    /** What people come for; the parts of the help name the rest. */
    private static final List<Part> OF_AN_IRO = List.of(Part.START, Part.CONCERN, Part.LOOK);

    private static final List<Part> OF_AN_OVERSEER = List.of(Part.LOOK, Part.CONCERN, Part.START);
    private static final List<Part> OF_OTHERS = List.of(Part.CONCERN, Part.LOOK, Part.START);

    private final Words words;
    private final Duties duties;
    private final Samples samples;

    Helping(Words words, Duties duties, Samples samples) {
        this.words = words;
        this.duties = duties;
        this.samples = samples;
    }

    /** The part of the help that a line names, such as {@code start}. */
    static Optional<Part> part(Typed line) {
        return Stream.of(Part.values())
                .filter(part -> line.word().equals(word(part)) && line.afterWord().isBlank())
                .findFirst();
    }

    private static String word(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** The first ten lines; all there is, where there are not more. */
    Card first() {
        var all = Command.of(duties);
        return all.size() <= AT_A_GLANCE
                ? greeting("help.lead", all.stream().flatMap(this::examples).toList())
                : greeting("help.lead-parts", parts(all));
    }

    /** All there is. */
    Card all() {
        return card(
                words.say("help.lead"),
                Command.of(duties).stream().flatMap(this::examples).toList());
    }

    /** One part of it. */
    Card of(Part part) {
        var examples =
                Command.of(duties).stream()
                        .filter(command -> command.shape().part() == part)
                        .flatMap(this::examples)
                        .toList();
        return examples.isEmpty() ? first() : card(words.say("help.lead"), examples);
    }

    /** Whoever sees this may not know yet what speaks to them. */
    private Card greeting(String lead, List<Example> examples) {
        return card(words.say("help.what", words.say(lead)), examples);
    }

    private Card card(String lead, List<Example> examples) {
        var name = duties.caller().person().name();
        return new Card.Help(words.inert(words.say("title.help", name)), lead, examples);
    }

    private List<Example> parts(List<Command> all) {
        var parts =
                Stream.of(Part.values())
                        .filter(part -> all.stream().anyMatch(it -> it.shape().part() == part))
                        .toList();
        var lines = new ArrayList<Example>();
        common(all, AT_A_GLANCE - parts.size()).forEach(command -> lines.add(example(command)));
        parts.forEach(part -> lines.add(part(part, all)));
        return lines;
    }

    /** One of each part in turn, in the table's order, and what this person comes for first. */
    private List<Command> common(List<Command> all, int count) {
        var first = first(all);
        var columns =
                first.stream()
                        .map(part -> all.stream().filter(it -> it.shape().part() == part).toList())
                        .toList();
        return Stream.iterate(0, row -> row < all.size(), row -> row + 1)
                .flatMap(row -> columns.stream().flatMap(each -> each.stream().skip(row).limit(1)))
                .limit(count)
                .sorted(
                        comparing((Command command) -> first.indexOf(command.shape().part()))
                                .thenComparing(naturalOrder()))
                .toList();
    }

    private List<Part> first(List<Command> all) {
        if (duties.isIro()) {
            return OF_AN_IRO;
        }
        return all.contains(Command.STATUS) ? OF_AN_OVERSEER : OF_OTHERS;
    }

    private Example part(Part part, List<Command> all) {
        var names =
                all.stream()
                        .filter(command -> command.shape().part() == part)
                        .map(command -> command.word().replace('-', ' '))
                        .collect(joining(", "));
        return new Example(
                "help " + word(part),
                words.say("help.part", words.say("help.part-" + word(part)), names));
    }

    private Example example(Command command) {
        return new Example(words.inert(example(words, command)), words.inert(does(words, command)));
    }

    private String example(Words words, Command command) {
        return samples.in(words, "example." + command.word());
    }

    private String does(Words words, Command command) {
        if (command == Command.RAISE && !duties.climbs()) {
            return samples.in(words, "does.raise-informally");
        }
        if (command == Command.ESCALATE && duties.policy().stages().isEmpty()) {
            return samples.in(words, "does.escalate-nowhere");
        }
        var told = command == Command.MINE && !duties.isIro();
        return samples.in(words, "does." + (told ? "mine-told" : command.word()));
    }

    private Stream<Example> examples(Command command) {
        return command == Command.TELL
                ? Stream.concat(Stream.of(example(command)), changes())
                : Stream.of(example(command));
    }

    /** The first kinds on the council's own list: one by its number, one by its id. */
    private Stream<Example> changes() {
        var picks = Picks.changes(duties.policy()).all();
        var byNumber = picks.stream().limit(1).map(pick -> change("" + pick.number(), pick));
        var byId = picks.stream().skip(1).limit(1).map(pick -> change(pick.id(), pick));
        return Stream.concat(byNumber, byId);
    }

    private Example change(String named, Picks.Pick pick) {
        return new Example(
                words.inert(words.say("example.tell-of", samples.child(), named)),
                words.inert(words.say("does.tell-of", pick.title())));
    }

    /** All about one command: how to type it, what happens, an example, and who may. */
    Card about(Command command) {
        var others = command.names().stream().skip(1).collect(joining(", "));
        var lines = new ArrayList<Example>();
        lines.add(
                new Example(
                        words.inert(words.say("usage." + command.word())),
                        others.isEmpty()
                                ? words.say("help.usage")
                                : words.say("help.usage-or", others)));
        lines.add(new Example(words.inert(example(words, command)), words.say("help.for-example")));
        var weight = command.shape().weight().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var lead =
                String.join(
                        " ",
                        does(words, command),
                        words.say("help." + weight),
                        new Whose(words, duties).sentence(command));
        return new Card.Help(words.inert(command.word()), words.inert(lead.strip()), lines);
    }
}
