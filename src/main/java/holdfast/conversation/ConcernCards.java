package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.card.Card;
import holdfast.card.Card.Action;
import holdfast.card.Card.Button;
import holdfast.card.Card.Line;
import holdfast.card.Card.Story;
import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Standing;
import holdfast.conversation.Leads.Lead;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws up what a concern's card says to one person: the lead, the facts, what was said, and what
 * this person can press.
 */
final class ConcernCards {

    private final Words words;
    private final Leads leads;
    private final Facts facts;
    private final Buttons buttons;
    private final CouncilWords labels;
    private final ActionButtons actions;
    private final Stories stories;
    private final Chatting chatting;

    ConcernCards(Words words, Forms forms) {
        this.words = words;
        this.leads = new Leads(words);
        this.facts = new Facts(words);
        this.buttons = new Buttons(words, forms);
        this.labels = new CouncilWords(words);
        this.actions = new ActionButtons(words);
        this.stories = new Stories(words);
        this.chatting = new Chatting(words);
    }

    /**
     * The card as it stands now, without its story.
     *
     * @param news what has just happened, in the place of the usual lead
     * @param most the bytes that each of the words may take
     */
    Card card(View view, Optional<String> news, int most) {
        return card(view, news, List.of(), new Wording(words, view, most));
    }

    /** The card with its story, whole. */
    Card story(View view) {
        var whole = new Wording(words, view, Integer.MAX_VALUE);
        return card(view, Optional.empty(), stories.of(view), whole);
    }

    private Card card(View view, Optional<String> news, List<Line> story, Wording wording) {
        var concern = view.concern();
        if (concern.standing() instanceof Standing.Ended(var how, var _, var on)
                && how == Standing.Ended.How.VOID) {
            return new Card.Blank(concern.ref().toString(), words.say("lead.void", on));
        }
        if (concern.isErased() && story.isEmpty()) {
            var on = concern.kept().erased().orElseThrow();
            return new Card.Blank(
                    concern.ref().toString(), words.say("lead.erased", concern.ref(), on));
        }
        var said = concern.isErased() ? List.<Card.Said>of() : wording.said();
        var actions =
                concern.actions().stream().map(action -> action(view, action, wording)).toList();
        var form = buttons.form(view);
        return new Card.Concern(
                labels.title(view),
                lead(news, leads.of(view)),
                leads.of(view).tone(),
                facts.of(view),
                said,
                actions,
                wording.cut() ? words.say("note.shortened") : "",
                told(story),
                form,
                buttons.of(view, !form.isEmpty()),
                chatting.with(view),
                again(view, story.isEmpty() ? Again.AS_IT_IS : Again.page(1)));
    }

    private String lead(Optional<String> news, Lead lead) {
        return words.inert(news.map(text -> joined(text, lead.sentence())).orElse(lead.sentence()));
    }

    /** What the one says already is not said by the other. */
    private static String joined(String news, String lead) {
        var said = news.toLowerCase(Locale.ROOT);
        if (lead.toLowerCase(Locale.ROOT).startsWith(said.replaceAll("\\.$", ""))) {
            return lead;
        }
        var sentences = lead.split("(?<=\\.) ", 2);
        var first = sentences[0].toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        return said.contains(first)
                ? Stream.concat(Stream.of(news), Stream.of(sentences).skip(1)).collect(joining(" "))
                : news + " " + lead;
    }

    /** A page of a story too long for one card. */
    Card page(View view, List<List<Line>> pages, int page) {
        var turn = new ArrayList<Button>();
        if (page < pages.size()) {
            turn.add(turn(view, "button.next-page", page + 1));
        }
        if (page > 1) {
            turn.add(turn(view, "button.page-before", page - 1));
        }
        turn.add(Button.of("refresh", words.say("button.back"), view.data()).ignoringInputs());
        return new Card.Concern(
                labels.title(view),
                lead(Optional.of(words.say("story.page", page, pages.size())), leads.of(view)),
                leads.of(view).tone(),
                facts.of(view),
                List.of(),
                List.of(),
                "",
                told(pages.get(page - 1)),
                List.of(),
                turn,
                List.of(),
                again(view, Again.page(page)));
    }

    /** What else this person can do. */
    Card more(View view) {
        return new Card.Concern(
                labels.title(view),
                words.say("more.lead"),
                "default",
                List.of(),
                List.of(),
                List.of(),
                "",
                told(List.of()),
                List.of(),
                buttons.more(view),
                List.of(),
                again(view, Again.MORE));
    }

    /** What Teams presses by itself; it carries which of the concern's cards this is. */
    private Button again(View view, String which) {
        return Button.of("refresh", words.say("button.refresh"), view.data(which)).ignoringInputs();
    }

    private Story told(List<Line> lines) {
        return new Story(words.say("card.story"), lines);
    }

    private Button turn(View view, String title, int page) {
        return Button.of("show", words.say(title), view.data(page)).ignoringInputs();
    }

    /** All that has happened, and all that was said, in pages. */
    List<List<Line>> pages(View view) {
        return Pages.of(stories.whole(view));
    }

    String title(View view) {
        return labels.title(view);
    }

    private Action action(View view, AgreedAction action, Wording wording) {
        var who = view.caller().name(action.who());
        var state = words.say(key(view, action), action.n(), who, action.due());
        var line =
                action.proposed()
                        .map(date -> state + " " + words.say("action.proposed", date))
                        .orElse(state);
        return new Action(words.inert(line), wording.of(action.what()), actions.of(view, action));
    }

    private static String key(View view, AgreedAction action) {
        return switch (action.state()) {
            case DONE -> "action.done";
            case FINISHED -> "action.finished";
            case OPEN -> view.today().isAfter(action.due()) ? "action.late" : "action.open";
        };
    }

    /** What stands on the locked screen of a phone: never a number, never anyone's words. */
    String summary(View view) {
        return words.say(
                view.answers() && view.concern().standing().awaited().isPresent()
                        ? "summary.answer-due"
                        : "summary.news");
    }
}
