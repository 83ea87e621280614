package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Cards;
import holdfast.concern.Concern;
import holdfast.concern.Process;
import holdfast.concern.Processes;
import holdfast.concern.Text.Texts;
import holdfast.conversation.Reply.Message;
import holdfast.conversation.Reply.Message.About;
import holdfast.people.Role;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Shows people concerns and other cards. */
final class Showing {

    private final ConcernCards cards;
    private final Fitting fitting;
    private final Texts texts;
    private final Processes processes;
    private final InstantSource clock;
    private final Words words;

    Showing(
            ConcernCards cards,
            Cards drawing,
            Texts texts,
            Processes processes,
            InstantSource clock,
            Words words) {
        this.words = words;
        this.cards = cards;
        this.fitting = new Fitting(cards, drawing);
        this.texts = texts;
        this.processes = processes;
        this.clock = clock;
    }

    View view(Caller caller, Concern concern, String card) {
        var said = texts.words(caller.authority(), Stories.all(concern));
        return new View(concern, caller, processes.of(concern), said, clock.instant(), card);
    }

    /** The same without anybody's words, for a line of a list. */
    View glance(Caller caller, Concern concern) {
        return new View(
                concern, caller, processes.of(concern), Map.of(), clock.instant(), "glance");
    }

    /**
     * The concern's card as JSON.
     *
     * @param page the page of its story; none with 0
     */
    String card(View view, Optional<String> news, int page) {
        return page == 0
                ? fitting.shortened(most -> cards.card(view, news, most))
                : fitting.paged(view, page);
    }

    /** The concern's card as a new message. */
    Message message(View view, Optional<String> news, int page, boolean important) {
        return new Message(
                "",
                Optional.of(card(view, news, page)),
                cards.summary(view),
                important,
                Optional.of(new About(view.concern().ref().toString(), true)));
    }

    /** What stands in the place of a concern that is no longer this person's to see. */
    Message movedOn(Caller caller, Concern concern) {
        var card =
                new Card.Blank(
                        concern.ref().toString(), movedOn(caller, concern, processes.of(concern)));
        return new Message(
                "",
                Optional.of(fitting.drawn(card)),
                card.lead(),
                false,
                Optional.of(new About(concern.ref().toString(), true)));
    }

    private String movedOn(Caller caller, Concern concern, Process process) {
        var iro = caller.id().equals(concern.raisedBy());
        return (iro ? Optional.of(Role.IRO) : process.owing(concern))
                .map(role ->
                        words.say(
                                "moved.to",
                                caller.serving(role, concern, process),
                                words.role(role)))
                .orElseGet(() -> words.say("moved.away"));
    }

    /** The sentence for somebody who presses what is no longer theirs to see. */
    String sentenceFor(Caller caller, Concern concern) {
        return movedOn(caller, concern, processes.of(concern));
    }

    /** What stands in the place of a card that is no longer for this person to see. */
    Message hidden() {
        var card = new Card.Blank(words.say("title.hidden"), words.say("lead.hidden"));
        return new Message(
                "",
                Optional.of(fitting.drawn(card)),
                words.say("summary.news"),
                false,
                Optional.empty());
    }

    /** What else this person can do with it, in the place of its card. */
    Reply more(View view) {
        return inPlace(cards.more(view));
    }

    String title(View view) {
        return cards.title(view);
    }

    /** A card in the place of the one pressed; a form that is too long leaves that as it is. */
    Reply inPlace(Card card) {
        var drawn = fitting.drawn(card);
        return noRoom(card, drawn).map(Showing::sentence).orElseGet(() -> inPlace(drawn));
    }

    /**
     * What is said where a form has no room for all that was filled in: Teams would drop it with
     * the words, and in the form that was sent they still stand.
     */
    private Optional<String> noRoom(Card card, String drawn) {
        return card instanceof Card.Form form && Fitting.over(drawn) > 0
                ? form.fields().stream()
                        .max(Comparator.comparingInt(field -> field.value().length()))
                        .map(longest ->
                                words.say(
                                        "refused.no-room",
                                        longest.label().text(),
                                        Fitting.over(drawn)))
                : Optional.empty();
    }

    static Reply inPlace(String card) {
        return new Reply(List.of(), Optional.of(card), Optional.empty());
    }

    /** A card about many concerns, as a new message. */
    Message message(Card card, String summary, boolean important) {
        return new Message(
                "", Optional.of(fitting.drawn(card)), summary, important, Optional.empty());
    }

    /** A card that says what was said of a concern, and stays as it is while it may. */
    Message copy(View view, Card card, String summary) {
        return new Message(
                "",
                Optional.of(fitting.drawn(card)),
                summary,
                false,
                Optional.of(new About(view.concern().ref().toString(), false)));
    }

    /** A sentence beside the card pressed, which stays as it is. */
    static Reply sentence(String sentence) {
        return new Reply(List.of(), Optional.empty(), Optional.of(sentence));
    }

    /** A card that is about no one concern, as a new message. */
    Reply reply(Card card, String summary) {
        var drawn = fitting.drawn(card);
        return noRoom(card, drawn).map(Reply::saying).orElseGet(() -> reply(drawn, summary));
    }

    /** The same, with words as long as there is room for. */
    Reply reply(IntFunction<Card> card, String summary) {
        return reply(fitting.shortened(card), summary);
    }

    private static Reply reply(String card, String summary) {
        var message = new Message("", Optional.of(card), summary, false, Optional.empty());
        return new Reply(List.of(message), Optional.empty(), Optional.empty());
    }
}
