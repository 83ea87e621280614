package holdfast.card;

import holdfast.card.Card.Action;
import holdfast.card.Card.Button;
import holdfast.card.Card.Example;
import holdfast.card.Card.Fact;
import holdfast.card.Card.Line;
import holdfast.card.Card.Row;
import holdfast.card.Card.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One card of each kind, with everything in it that such a card can have. */
final class Samples {

    private Samples() {}

    private static final Field WORDS =
            new Field.Words(
                    "text",
                    new Field.Label("In your own words", "Say it in your own words."),
                    "They “visit”",
                    "Use no names",
                    true,
                    true,
                    4_000,
                    "Please say what was done.");
    private static final Field LINE =
            new Field.Words(
                    "action1",
                    new Field.Label("Action 1: what", "Say what will be done."),
                    "",
                    "What will be done",
                    false,
                    false,
                    4_000,
                    "");
    private static final Field CHOICE =
            new Field.Choice(
                    "stage",
                    new Field.Label("Stage", "Choose a stage."),
                    "stage-2",
                    List.of(
                            new Field.Option("", "The next stage"),
                            new Field.Option("stage-2", "Stage 2, head of service")),
                    "compact",
                    false,
                    "It is at Stage 2 already.");
    private static final Field POSITION =
            new Field.Choice(
                    "position",
                    new Field.Label("Your answer", "Choose your answer."),
                    "",
                    List.of(new Field.Option("done", "already done")),
                    "expanded",
                    false,
                    "");
    private static final Field SEARCH =
            new Field.Search(
                    "person1",
                    new Field.Label("Action 1: who", "Choose who will do it."),
                    "p-1",
                    List.of(new Field.Option("p-1", "Priya Raman, social worker")),
                    "people",
                    false,
                    "");
    private static final Field DAY =
            new Field.Day(
                    "date1",
                    new Field.Label(
                            "Action 1: by when", "Choose the day by which it will be done."),
                    "2025-05-29",
                    true,
                    "This day has gone by.");
    private static final List<Field> FIELDS = List.of(WORDS, LINE, CHOICE, SEARCH, DAY);

    private static Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("ref", "C-1042");
        data.put("version", 3L);
        data.put("card", "C-1042-1-1");
        return data;
    }

    private static Map<String, Object> data(Object arg) {
        var data = data();
        data.put("arg", arg);
        return data;
    }

    private static final List<Fact> FACTS =
            List.of(new Fact("Team", "Aylesbury"), new Fact("Answer due", "Friday 2 May 2025"));
    private static final List<Said> SAID =
            List.of(
                    new Said("Concern", new UserText("No visits.\n\n${ref} **and** {{DATE(x)}}")),
                    new Said("Answer of Ruth", new UserText("")));
    private static final List<Button> OPEN =
            List.of(Button.of("show", "Open", data()).ignoringInputs());

    static List<Card> all() {
        return List.of(
                concern(),
                new Card.ReadBack(
                        "Send this notification?",
                        "Nothing has been sent yet.",
                        FACTS,
                        SAID,
                        "Some words are shortened here.",
                        List.of(
                                Button.of("send", "Send", data("d-1")).positive(),
                                Button.of("cancel", "Cancel", data("d-1")))),
                new Card.Form(
                        "Notify social worker and team manager",
                        "Use no names.",
                        "Three things need to be put right.",
                        FIELDS,
                        List.of(
                                Button.of("notify", "Send", data("d-1")).positive(),
                                Button.of("cancel", "Cancel", data("d-1")).ignoringInputs())),
                new Card.Listing(
                        "My open concerns",
                        "You have 21 open concerns.",
                        List.of(
                                new Row("C-1042: child 1001, Stage 1", "Ruth has until May.", OPEN),
                                new Row(
                                        "And 1 more",
                                        "",
                                        List.of(
                                                Button.of(
                                                        "list",
                                                        "More",
                                                        Map.of("arg", "mine 2")))))),
                new Card.Digest(
                        "What waits for you on Tuesday 6 May 2025",
                        "4 things are due, the most pressing first.",
                        List.of(
                                new Row(
                                        "C-1042: child 1001, Stage 1",
                                        "The time for your answer has run out.",
                                        OPEN)),
                        List.of(
                                Button.of("acknowledge", "Acknowledge all", Map.of("arg", "all"))
                                        .positive())),
                new Card.Status(
                        "How things stand",
                        "1 open, 1 of them overdue.",
                        List.of(new Fact("Overdue", "1")),
                        List.of(
                                new Row(
                                        "C-1042: child 1001, Stage 1",
                                        "Ruth did not answer.",
                                        OPEN))),
                figures(),
                new Card.Help(
                        "Hello, Amara",
                        "This is what you can do here.",
                        List.of(new Example("mine", "Lists your open concerns."))),
                new Card.CaseNote(
                        "C-1042: case note for child 1001",
                        "Copy this into the case system.",
                        new CopyText("C-1042: formal concern\n\n**Child**: 1001"),
                        OPEN),
                new Card.Blank("C-1042", "This was a mistake and was removed."));
    }

    private static Card figures() {
        var arg = Map.<String, Object>of("arg", "rows;matter=concerns;late=any 1");
        return new Card.Figures(
                "How things stand",
                "1 open, 1 of them overdue.",
                List.of(
                        new Card.Section(
                                "",
                                List.of(
                                        new Card.Figure(
                                                "Overdue",
                                                "1",
                                                List.of(
                                                        new Card.Lists(
                                                                "List", "List: Overdue", arg))),
                                        new Card.Figure("Stage 1", "0", List.of()))),
                        new Card.Section(
                                "By team", List.of(new Card.Figure("Aylesbury", "0", List.of())))),
                List.of(new Row("C-1042: child 1001, Stage 1", "Ruth did not answer.", OPEN)),
                List.of(Button.of("list", "By team", Map.of("arg", "status-teams 1"))));
    }

    private static Card concern() {
        return new Card.Concern(
                "C-1042: formal concern about child 1001",
                "Please answer by Friday 2 May 2025.",
                "accent",
                FACTS,
                SAID,
                List.of(
                        new Action(
                                "Action 1: Priya, by Thursday 29 May 2025",
                                new UserText("Visit every week"),
                                List.of(Button.of("done", "Confirm done", data(1)))),
                        new Action("Action 2: Priya. Done.", new UserText("Ring"), List.of())),
                "Some words are shortened here.",
                new Card.Story(
                        "What has happened",
                        List.of(
                                new Line("16 Apr 2025, 10:00", "Amara raised it", List.of()),
                                new Line(
                                        "17 Apr 2025, 10:00",
                                        "Ruth answered",
                                        List.of(
                                                new UserText("We visit"),
                                                new UserText("Every week"))))),
                List.of(
                        Button.of("answer", "Answer", data())
                                .positive()
                                .asking(List.of(POSITION, SEARCH)),
                        Button.of("acknowledge", "Acknowledge", data()).ignoringInputs()),
                List.of(
                        Button.of("minutes", "Minutes of the meeting", data())
                                .asking(
                                        FIELDS,
                                        Button.of("more-actions", "Another action", data())),
                        Button.of("show", "Show all", data()).ignoringInputs(),
                        Button.of("void", "A mistake", data()).asking(List.of(LINE)).destructive()),
                List.of(new Card.Link("Chat with Priya", "https://teams.example/?users=p")),
                Button.of("refresh", "Refresh", data("auto")).ignoringInputs());
    }
}
