package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Card.Button;
import holdfast.card.Card.Figure;
import holdfast.card.Card.Section;
import holdfast.conversation.Summaries.Asked;
import holdfast.policy.Policy;
import holdfast.summary.Count;
import holdfast.summary.Span;
import holdfast.summary.Themes;
import holdfast.summary.Themes.Theme;
import holdfast.summary.Took;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a period brought, on one card; and the same by category and by team. */
final class ThemeCards {

    /** Each category has four numbers. */
    private static final int CATEGORIES = 5;

    private final Words words;
    private final Counting counting;
    private final Policy policy;
    private final Figures figures;

    ThemeCards(Words words, Counting counting, Policy policy) {
        this.words = words;
        this.counting = counting;
        this.policy = policy;
        this.figures = new Figures(words);
    }

    Card card(Asked asked, Span span) {
        var themes = Themes.of(counting.during(span), policy, asked.slice(), span);
        return switch (asked.view()) {
            case "themes-categories" -> categories(asked, themes);
            case "themes-teams" -> teams(asked, themes);
            default -> themes(asked, themes);
        };
    }

    private String title(Span span) {
        return words.say("title.themes", span.from(), span.to());
    }

    private Card themes(Asked asked, Themes themes) {
        var totals = counting.told(themes.totals());
        var none = totals.stream().allMatch(count -> count.value() == 0);
        var sections = new ArrayList<Section>();
        sections.add(new Section("", renamed(totals)));
        if (!none) {
            sections.add(figures.section(words.say("themes.stages"), themes.stages()));
            sections.add(new Section(words.say("themes.took"), took(themes)));
        }
        return new Card.Figures(
                title(themes.span()),
                none ? words.say("themes.none") : lead(themes.span()),
                sections.stream().filter(section -> !section.figures().isEmpty()).toList(),
                List.of(),
                none ? List.of() : buttons(asked));
    }

    private String lead(Span span) {
        return words.say(
                span.to().isBefore(counting.ground().today()) ? "themes.lead" : "themes.so-far");
    }

    /** Accepted here is what the IRO accepted then, not what stands so now. */
    private List<Figure> renamed(List<Count> counts) {
        return counts.stream().map(this::renamed).toList();
    }

    private Figure renamed(Count count) {
        var name = words.say("themes.count." + count.name());
        return new Figure(
                name,
                Integer.toString(count.value()),
                count.value() == 0
                        ? List.of()
                        : List.of(figures.lists(name, "rows", count.slice())));
    }

    private List<Figure> took(Themes themes) {
        var all = new ArrayList<Figure>();
        took("themes.answers", themes.answers()).ifPresent(all::add);
        took("themes.endings", themes.endings()).ifPresent(all::add);
        return all;
    }

    private Optional<Figure> took(String key, Optional<Took> took) {
        return took.map(it ->
                new Figure(
                        words.say(key),
                        words.say("themes.days", it.half(), it.longest(), it.times()),
                        List.of()));
    }

    private List<Button> buttons(Asked asked) {
        return List.of(
                figures.button(
                        words.say("button.by-category"), "themes-categories", asked.slice(), 1),
                figures.button(words.say("button.by-team"), "themes-teams", asked.slice(), 1));
    }

    private Card categories(Asked asked, Themes themes) {
        var some =
                themes.categories().stream()
                        .filter(theme -> theme.counts().stream().anyMatch(it -> it.value() > 0))
                        .toList();
        var page = new FigurePage(words, asked, some.size(), CATEGORIES);
        return new Card.Figures(
                title(themes.span()),
                some.isEmpty() ? words.say("themes.none") : words.say("themes-categories"),
                page.of(some).stream().map(this::section).toList(),
                List.of(),
                page.more(figures));
    }

    private Section section(Theme theme) {
        var title = theme.title().isEmpty() ? words.say("status.category") : theme.title();
        return new Section(words.inert(title), renamed(theme.counts()));
    }

    private Card teams(Asked asked, Themes themes) {
        var page = new FigurePage(words, asked, themes.teams().size(), Figures.PAGE);
        return new Card.Figures(
                title(themes.span()),
                themes.teams().isEmpty() ? words.say("themes.none") : words.say("themes-teams"),
                List.of(figures.section("", page.of(themes.teams()))),
                List.of(),
                page.more(figures));
    }
}
