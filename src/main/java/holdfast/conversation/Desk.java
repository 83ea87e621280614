package holdfast.conversation;

import holdfast.card.Cards;
import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Concerns;
import holdfast.concern.Processes;
import holdfast.concern.Reference;
import holdfast.concern.Text.Texts;
import holdfast.notice.Letter;
import holdfast.notice.Why;
import holdfast.people.Authority;
import holdfast.people.People;
import holdfast.people.PersonId;
import holdfast.policy.Stage;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Where everybody's chats come together. */
public final class Desk implements Conversation {

    private final People people;
    private final Acting acting;
    private final ShownMessages messages;
    private final Showing showing;
    private final Talking talking;
    private final Pressing pressing;
    private final Words words = new Words();

    /** Everything that is kept, and what the desk needs besides. */
    public record Room(
            Concerns concerns,
            Texts texts,
            Drafts drafts,
            People people,
            Processes processes,
            Cards cards,
            InstantSource clock,
            InstantSource machine) {}

    public Desk(Room room) {
        this.people = room.people();
        var processes = room.processes();
        var clock = room.clock();
        var forms = new Forms(words);
        var drawer = new Drawer(room.drafts());
        var lists = new Lists(words, room.concerns());
        var cards = new ConcernCards(words, forms);
        var readBacks = new ReadBacks(words, processes);
        this.acting = new Acting(room.concerns(), room.texts(), processes, clock);
        this.messages = new ShownMessages(room.concerns(), processes, clock);
        this.showing = new Showing(cards, room.cards(), room.texts(), processes, clock);
        var talks = new Talks(room.concerns(), room.texts(), words);
        var starting = new Starting(acting, processes, new StartForms(words), talks, words);
        var submitting = new Submitting(acting, starting, processes, forms, showing, words);
        var complaining = new Complaining(acting, room.concerns(), processes, words);
        var sending = new Sending(drawer, submitting, words);
        var drafting =
                new Drafting(
                        submitting, sending, drawer, readBacks, showing, words, room.machine());
        var leafing = new Leafing(submitting, showing, lists, processes, words, clock);
        this.talking =
                new Talking(
                        submitting, drafting, complaining, showing, lists, processes, words, clock);
        this.pressing = new Pressing(submitting, sending, drawer, showing, leafing, words);
    }

    @Override
    public Reply hear(Heard heard) {
        return caller(heard.authority(), heard.by())
                .map(caller ->
                        switch (heard) {
                            case Heard.Said said -> talking.on(caller, said);
                            case Heard.Pressed pressed -> pressing.on(caller, pressed);
                        })
                .orElseGet(() -> stranger(heard));
    }

    private Reply stranger(Heard heard) {
        var sentence = words.say("refused.stranger");
        return switch (heard) {
            case Heard.Said _ -> Reply.saying(sentence);
            case Heard.Pressed _ -> new Reply(List.of(), Optional.empty(), Optional.of(sentence));
        };
    }

    @Override
    public void shown(Authority authority, PersonId person, String concern, String activity) {
        caller(authority, person)
                .ifPresent(caller ->
                        Reference.read(concern)
                                .ifPresent(ref -> messages.note(caller, ref, activity)));
    }

    @Override
    public Optional<Reply.Message> draw(Letter letter) {
        return caller(letter.authority(), letter.to())
                .flatMap(caller ->
                        Reference.read(letter.concern())
                                .flatMap(ref -> acting.find(caller, ref))
                                .map(concern -> message(caller, concern, letter)));
    }

    private Reply.Message message(Caller caller, Concern concern, Letter letter) {
        var view = showing.view(caller, concern, letter.notice().orElse("redrawn"));
        var news = letter.why().map(why -> news(concern, letter, why));
        return showing.message(
                view,
                news.filter(text -> !text.isBlank()),
                0,
                letter.why().filter(why -> important(why, view)).isPresent());
    }

    private String news(Concern concern, Letter letter, Why why) {
        return letter.notice()
                .map(notice -> news(concern, concern.cause(notice), why))
                .orElseGet(() -> words.say("why." + why.word()));
    }

    /** Why somebody is told: of an action or the whole process, which one and by when. */
    private String news(Concern concern, ConcernEvent cause, Why why) {
        if (cause instanceof ConcernEvent.ActionRang(var _, var n, var _)) {
            var action = concern.action(n).orElseThrow();
            var key = action.state() == AgreedAction.State.OPEN ? why.word() : "finished";
            return words.say("why.action-" + key, n, action.due());
        }
        return cause instanceof ConcernEvent.WholeLapsed(var due, var _)
                ? words.say("why.whole-lapsed", due)
                : words.say("why." + why.word());
    }

    /** What Teams marks as of high importance: something is owed at a stage the policy marks so. */
    private static boolean important(Why why, View view) {
        return EnumSet.of(Why.RAISED, Why.NOTIFIED, Why.ESCALATED, Why.REMINDED, Why.PINGED)
                        .contains(why)
                && view.stage().filter(Stage::important).isPresent();
    }

    private Optional<Caller> caller(Authority authority, PersonId id) {
        return people.directory(authority)
                .flatMap(directory ->
                        directory.person(id).map(person -> new Caller(person, directory)));
    }
}
