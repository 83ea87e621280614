package holdfast.conversation;

import holdfast.card.Card.Button;
import holdfast.card.Card.Figure;
import holdfast.card.Card.Lists;
import holdfast.card.Card.Section;
import holdfast.summary.Count;
import holdfast.summary.Slice;
import java.util.List;

/** Numbers as people see them, each with the button that lists what it counts. */
final class Figures {

    /** A card stays well under 25 KB with so many numbers. */
    static final int PAGE = 20;

    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    Section section(String title, List<Count> counts) {
        return new Section(title, counts.stream().map(this::figure).toList());
    }

    Figure figure(Count count) {
        var name = name(count);
        return new Figure(
                words.inert(name),
                Integer.toString(count.value()),
                count.value() == 0 ? List.of() : List.of(lists(name, "rows", count.slice())));
    }

    /** What a number counts, in the council's own words where it has any. */
    String name(Count count) {
        return switch (count.name()) {
            case "accepted-at" ->
                    words.say(
                            "status.accepted-at",
                            count.label().isEmpty()
                                    ? words.say("kind.notification")
                                    : count.label());
            default ->
                    count.label().isEmpty() ? words.say("status." + count.name()) : count.label();
        };
    }

    Lists lists(String name, String view, Slice slice) {
        return new Lists(
                words.say("button.list"),
                words.say("button.list-of", name),
                Data.of("arg", arg(view, slice, 1)));
    }

    /** A button to other numbers, or to another page. */
    Button button(String title, String view, Slice slice, int page) {
        return Button.of("list", title, Data.of("arg", arg(view, slice, page)));
    }

    static String arg(String view, Slice slice, int page) {
        return name(view, slice) + " " + page;
    }

    /** By what a view is asked for, without its page. */
    static String name(String view, Slice slice) {
        var written = slice.written();
        return written.isEmpty() ? view : view + ";" + written;
    }
}
