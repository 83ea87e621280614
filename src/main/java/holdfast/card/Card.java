package holdfast.card;

import java.util.List;
import java.util.Map;

/**
 * A card somebody will see. {@code ${lead}} in {@code cards/concern.json} is the component {@code
 * lead} of {@link Concern}.
 *
 * <p>Every text is already a person's plain English; a {@link UserText} is somebody's own words and
 * stays inert.
 */
public sealed interface Card {

    /**
     * A concern as one person sees it.
     *
     * @param title what it is, such as {@code C-1042: notification about child 1001}
     * @param lead the one thing this person should know now
     * @param tone how the lead is set off: {@code default}, {@code accent}, {@code good}, {@code
     *     attention} or {@code warning}; never the only sign
     * @param note that some words are shortened, and where the rest is; blank when none are
     * @param history its story; without lines unless asked for
     * @param form what stands on the card to be filled in at once: the buttons under its fields, of
     *     which the first sends it; none when nothing is asked of this person
     * @param links where else to go from here
     * @param again what a client sends by itself to have the card as it stands by then
     */
    record Concern(
            String title,
            String lead,
            String tone,
            List<Fact> facts,
            List<Said> said,
            List<Action> actions,
            String note,
            Story history,
            List<Button> form,
            List<Button> buttons,
            List<Link> links,
            Button again)
            implements Card {}

    /**
     * A typed line read back before it counts.
     *
     * @param note that some words are shortened here; blank when none are
     */
    record ReadBack(
            String title,
            String lead,
            List<Fact> facts,
            List<Said> said,
            String note,
            List<Button> buttons)
            implements Card {}

    /**
     * A form to fill in.
     *
     * @param wrong a sentence on what must be put right; blank when nothing is wrong yet
     */
    record Form(String title, String lead, String wrong, List<Field> fields, List<Button> buttons)
            implements Card {}

    /** A list of concerns, each of which can be opened. */
    record Listing(String title, String lead, List<Row> rows) implements Card {}

    /** Many things that are due for one person at one time, the most pressing first. */
    record Digest(String title, String lead, List<Row> rows, List<Button> buttons)
            implements Card {}

    /** Counts for whoever answers for many concerns. */
    record Status(String title, String lead, List<Fact> counts, List<Row> rows) implements Card {}

    /**
     * Numbers, each of which opens the list of what it counts.
     *
     * @param rows the concerns that matter most now
     * @param buttons other numbers of the same
     */
    record Figures(
            String title, String lead, List<Section> sections, List<Row> rows, List<Button> buttons)
            implements Card {}

    /** What a person can do here, by their roles. */
    record Help(String title, String lead, List<Example> examples) implements Card {}

    /** Text to copy into another system, each character as wide as the next. */
    record CaseNote(String title, String lead, CopyText text, List<Button> buttons)
            implements Card {}

    /** What is left of a card whose concern was a mistake. */
    record Blank(String title, String lead) implements Card {}

    /** A name and a value. */
    record Fact(String name, String value) {}

    /** Somebody's own words, and what they are. */
    record Said(String label, UserText words) {}

    /** What has happened, oldest first. */
    record Story(String title, List<Line> lines) {}

    /** A line of the story, and what was said with it. */
    record Line(String when, String what, List<UserText> said) {}

    /** An agreed action, with the button that confirms it where this person may. */
    record Action(String line, UserText what, List<Button> buttons) {}

    /** A place to go to, such as a chat with somebody. */
    record Link(String title, String url) {}

    /** A line of a list. */
    record Row(String title, String line, List<Button> buttons) {}

    /**
     * Numbers that belong together.
     *
     * @param title blank where they need none
     */
    record Section(String title, List<Figure> figures) {}

    /**
     * A number and what it counts, readable as one line: {@code Overdue: 3}.
     *
     * @param lists what lists them; nothing, where there is nothing to list
     */
    record Figure(String name, String value, List<Lists> lists) {}

    /**
     * What lists the matters that a number counts.
     *
     * @param about what a screen reader says of it, since many buttons of a card read alike
     */
    record Lists(String title, String about, Map<String, Object> data) {}

    /** A command and what it does. */
    record Example(String command, String does) {}

    /**
     * Something to press.
     *
     * @param verb what it does, one of the verbs that programs meet
     * @param style {@code default}, {@code positive} or {@code destructive}
     * @param mode {@code primary}, or {@code secondary} for what stands behind "more"
     * @param data which concern, which act, which version; nothing else
     * @param inputs {@code auto} when it takes what is filled in, {@code none} when it does not
     * @param fields what it asks for first; none when a press is enough
     * @param more further buttons of its form
     */
    record Button(
            String verb,
            String title,
            String style,
            String mode,
            Map<String, Object> data,
            String inputs,
            List<Field> fields,
            List<Button> more) {

        /** A press that is enough by itself. */
        public static Button of(String verb, String title, Map<String, Object> data) {
            return new Button(
                    verb, title, "default", "primary", data, "auto", List.of(), List.of());
        }

        /** The same, as the thing most likely wanted. */
        public Button positive() {
            return new Button(verb, title, "positive", mode, data, inputs, fields, more);
        }

        /** The same, marked as something that ends or undoes. */
        public Button destructive() {
            return new Button(verb, title, "destructive", "secondary", data, inputs, fields, more);
        }

        /** The same, behind "more". */
        public Button secondary() {
            return new Button(verb, title, style, "secondary", data, inputs, fields, more);
        }

        /** The same, whatever is or is not filled in. */
        public Button ignoringInputs() {
            return new Button(verb, title, style, mode, data, "none", fields, more);
        }

        /** The same, asking for something first. */
        public Button asking(List<Field> fields, Button... more) {
            return new Button(verb, title, style, mode, data, inputs, fields, List.of(more));
        }
    }
}
