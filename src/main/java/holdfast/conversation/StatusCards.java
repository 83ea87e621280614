package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Card.Button;
import holdfast.card.Card.Figure;
import holdfast.card.Card.Section;
import holdfast.concern.Concerns.Summary;
import holdfast.conversation.Summaries.Asked;
import holdfast.policy.Policy;
import holdfast.summary.Lateness;
import holdfast.summary.Matters;
import holdfast.summary.Slice;
import holdfast.summary.Span;
import holdfast.summary.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How everything that is open stands, on one card; and the same by team, category and age. */
final class StatusCards {

    /** So many of what is overdue stand on the card itself; its number lists the rest. */
    private static final int FIRST = 5;

    private final Words words;
    private final Counting counting;
    private final Unsigned unsigned;
    private final Caller caller;
    private final Policy policy;
    private final Figures figures;
    private final SliceWords slices;
    private final LateWords lateness;

    StatusCards(Words words, Counting counting, Unsigned unsigned, Caller caller, Policy policy) {
        this.words = words;
        this.counting = counting;
        this.unsigned = unsigned;
        this.caller = caller;
        this.policy = policy;
        this.figures = new Figures(words);
        this.slices = new SliceWords(words, caller, policy);
        this.lateness = new LateWords(words, counting.ground());
    }

    Card status(Slice within) {
        var open = counting.open();
        var status = of(open, within);
        var lead =
                status.open().value() == 0
                        ? words.say("status.none")
                        : words.say("status.open", status.open().value(), status.overdue().value());
        var buttons =
                status.open().value() == 0 ? List.<Button>of() : List.copyOf(breakdowns(within));
        return new Card.Figures(
                title(within),
                lead,
                sections(open, status, within),
                overdue(open, status),
                buttons);
    }

    private List<Section> sections(Matters open, Status status, Slice within) {
        var today = counting.ground().today();
        return Stream.concat(
                        Stream.of(new Section("", numbers(open, status))),
                        counting.isOfAll() && within.conditions().isEmpty()
                                ? unsigned.section(caller, today).stream()
                                : Stream.empty())
                .toList();
    }

    private Status of(Matters open, Slice within) {
        var quarter = counting.told(Span.quarter(counting.ground().today()));
        return Status.of(open, quarter, policy, within);
    }

    private String title(Slice within) {
        var today = counting.ground().today();
        return words.inert(
                within.conditions().isEmpty()
                        ? words.say("title.status", today)
                        : words.say("title.status-of", slices.of(within), today));
    }

    private List<Figure> numbers(Matters open, Status status) {
        var all = new ArrayList<Figure>();
        all.add(figures.figure(status.open()));
        counting.told(status.numbers()).forEach(count -> all.add(figures.figure(count)));
        var concerns = open.in(status.open().slice());
        var known = counting.known(concerns);
        if (known.size() < concerns.size()) {
            var hidden = Integer.toString(concerns.size() - known.size());
            all.add(new Figure(words.say("status.hidden"), hidden, List.of()));
        }
        Status.oldest(known).map(this::oldest).ifPresent(all::add);
        return all;
    }

    private Figure oldest(Summary oldest) {
        var said = words.say("status.oldest-is", oldest.ref(), oldest.raisedOn());
        return new Figure(words.say("status.oldest"), said, List.of());
    }

    /** What has been late the longest comes first. */
    private List<Card.Row> overdue(Matters open, Status status) {
        var known = counting.known(open.in(status.overdue().slice()));
        var rows = new Rows(words);
        return Lateness.overdue(known, counting.ground()).matters().stream()
                .limit(FIRST)
                .map(it -> rows.row(it.summary(), caller, policy, lateness.of(it)))
                .toList();
    }

    private List<Button> breakdowns(Slice within) {
        return List.of(
                figures.button(words.say("button.by-team"), "status-teams", within, 1),
                figures.button(words.say("button.by-category"), "status-categories", within, 1),
                figures.button(words.say("button.by-age"), "status-ages", within, 1));
    }

    /** The same concerns, told apart in one way. */
    Card breakdown(Asked asked) {
        var status = of(counting.open(), asked.slice());
        var counts =
                switch (asked.view()) {
                    case "status-teams" -> status.teams();
                    case "status-categories" -> status.categories();
                    default -> status.ages();
                };
        var page = new FigurePage(words, asked, counts.size(), Figures.PAGE);
        return new Card.Figures(
                title(asked.slice()),
                words.say(asked.view(), status.open().value()),
                List.of(figures.section("", page.of(counts))),
                List.of(),
                page.more(figures));
    }
}
