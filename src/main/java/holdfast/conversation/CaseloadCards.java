package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Card.Button;
import holdfast.card.Card.Figure;
import holdfast.card.Card.Row;
import holdfast.card.Card.Section;
import holdfast.conversation.Summaries.Asked;
import holdfast.people.Child;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Team;
import holdfast.summary.Caseload;
import holdfast.summary.Caseload.Load;
import holdfast.summary.Slice;
import holdfast.summary.Slice.By;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How many children each IRO has, against the band; and which. */
final class CaseloadCards {

    /** Each IRO has two numbers. */
    private static final int PAGE = Figures.PAGE / 2;

    private final Words words;
    private final Counting counting;
    private final Caller caller;
    private final Figures figures;

    CaseloadCards(Words words, Counting counting, Caller caller) {
        this.words = words;
        this.counting = counting;
        this.caller = caller;
        this.figures = new Figures(words);
    }

    Card card(int wanted) {
        var loads = Caseload.of(counting.open(), counting::mayCount).loads();
        var asked = new Asked("caseload", Slice.OPEN, wanted);
        var page = new FigurePage(words, asked, loads.size(), PAGE);
        return new Card.Figures(
                words.say("title.caseload", counting.ground().today()),
                loads.isEmpty() ? words.say("caseload.none") : lead(),
                page.of(loads).stream().map(this::section).toList(),
                List.of(),
                page.more(figures));
    }

    /** Whoever sees their own line only does not see whole caseloads. */
    private String lead() {
        return counting.isOfAll()
                ? words.say("caseload.band", Caseload.FEWEST, Caseload.MOST)
                : words.say("caseload.own-line");
    }

    private Section section(Load load) {
        var name = load.iro().map(Person::name).orElseGet(() -> words.say("caseload.nobody"));
        return new Section(words.inert(name), List.of(children(load, name), open(load, name)));
    }

    private Figure children(Load load, String name) {
        var band =
                load.band()
                        .filter(_ -> counting.isOfAll())
                        .map(it ->
                                switch (it) {
                                    case UNDER -> "caseload.under";
                                    case WITHIN -> "caseload.within";
                                    case OVER -> "caseload.over";
                                });
        var said =
                band.map(key -> words.say(key, load.children(), Caseload.FEWEST, Caseload.MOST))
                        .orElseGet(() -> Integer.toString(load.children()));
        var iro = load.open().slice().value(By.IRO).orElse("");
        var about = words.say("caseload.children-of", name);
        return new Figure(
                words.say("caseload.children"),
                said,
                load.children() == 0
                        ? List.of()
                        : List.of(figures.lists(about, "children", Slice.OPEN.and(By.IRO, iro))));
    }

    private Figure open(Load load, String name) {
        var figure = figures.figure(load.open());
        var about = words.say("caseload.concerns-of", name);
        return new Figure(
                figure.name(),
                figure.value(),
                load.open().value() == 0
                        ? List.of()
                        : List.of(figures.lists(about, "rows", load.open().slice())));
    }

    /** An IRO's children, each by number and team. */
    Card children(Asked asked) {
        var iro = asked.slice().value(By.IRO).orElse("");
        var all = Caseload.children(counting.ground(), iro, counting::mayCount);
        var known =
                all.stream()
                        .filter(child -> caller.directory().mayKnow(caller.id(), child.id()))
                        .sorted(Comparator.comparing(child -> child.id().number()))
                        .toList();
        var page = new FigurePage(words, asked, known.size(), Figures.PAGE * 2);
        var rows = new ArrayList<>(page.of(known).stream().map(this::row).toList());
        page.more(figures).forEach(more -> rows.add(new Row("", "", List.<Button>of(more))));
        var lead =
                all.isEmpty()
                        ? words.say("caseload.no-children")
                        : words.say("caseload.listed", all.size());
        var hidden = all.size() - known.size();
        return new Card.Listing(
                words.inert(words.say("title.children", of(iro))),
                hidden > 0 ? lead + " " + words.say("caseload.hidden", hidden) : lead,
                rows);
    }

    private String of(String iro) {
        return iro.isEmpty() ? words.say("caseload.nobody") : caller.name(new PersonId(iro));
    }

    private Row row(Child child) {
        var team = caller.directory().team(child.team()).map(Team::name).orElse("");
        return new Row(
                words.inert(words.say("caseload.child", child.id())), words.inert(team), List.of());
    }
}
