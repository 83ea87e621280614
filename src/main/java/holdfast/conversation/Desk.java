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
import holdfast.people.People.Restrictions;
import holdfast.people.Person.Absence;
import holdfast.people.Person.Absences;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Stage;
import java.time.InstantSource;
import java.util.Comparator;
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
    private final Meanwhile meanwhile;
    private final Absences absences;
    private final Words words = new Words();

    /** Everything that is kept, and what the desk needs besides. */
    public record Room(
            Concerns concerns,
            Texts texts,
            Drafts drafts,
            Absences absences,
            Restrictions restrictions,
            People people,
            Processes processes,
            Cards cards,
            Intake intake,
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
        this.showing = new Showing(cards, room.cards(), room.texts(), processes, clock, words);
        var talks = new Talks(room.concerns(), room.texts(), words);
        var starting = new Starting(acting, processes, new StartForms(words), talks, words);
        var views = new Views(room.concerns(), processes, clock);
        var restricting =
                new Restricting(
                        room.restrictions(),
                        new CutOff(room.concerns(), processes, clock),
                        new RestrictForms(words),
                        words,
                        clock);
        var submitting =
                new Submitting(acting, starting, processes, forms, showing, restricting, words);
        var complaining = new Complaining(acting, room.concerns(), processes, words);
        var sending = new Sending(drawer, submitting, words);
        var drafting =
                new Drafting(
                        submitting, sending, drawer, readBacks, showing, words, room.machine());
        this.absences = room.absences();
        this.meanwhile = new Meanwhile(room.concerns(), acting, showing, words);
        var away = new Away(absences, meanwhile, showing, words, clock);
        var leafing = new Leafing(submitting, showing, views, lists, processes, words, clock);
        var checkup = new Checkup(room.intake(), processes, showing, words, clock);
        this.talking =
                new Talking(
                        submitting,
                        drafting,
                        complaining,
                        away,
                        new Transfers(room.concerns(), acting, words),
                        showing,
                        views,
                        lists,
                        checkup,
                        processes,
                        words,
                        clock);
        var raising = new Raising(submitting, drawer, showing, words, room.machine());
        this.pressing =
                new Pressing(
                        submitting,
                        sending,
                        drawer,
                        showing,
                        views,
                        leafing,
                        away,
                        checkup,
                        raising,
                        words);
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
                        letter.concern()
                                .map(concern ->
                                        Reference.read(concern)
                                                .flatMap(ref -> message(caller, ref, letter)))
                                .orElseGet(() -> onReturn(caller)));
    }

    private Optional<Reply.Message> onReturn(Caller caller) {
        return absences.of(caller.authority()).stream()
                .filter(absence -> absence.person().equals(caller.id()) && !absence.told())
                .min(Comparator.comparing(Absence::from))
                .map(absence -> meanwhile.reply(caller, absence).messages().getFirst());
    }

    /**
     * Whose it no longer is sees that, and who has it now, in the place of what they saw; who may
     * know of the child no longer keeps nothing on their card.
     */
    private Optional<Reply.Message> message(Caller caller, Reference ref, Letter letter) {
        return acting.find(caller, ref)
                .map(concern -> message(caller, concern, letter))
                .or(() -> letter.notice().isEmpty() ? instead(caller, ref) : Optional.empty());
    }

    private Optional<Reply.Message> instead(Caller caller, Reference ref) {
        return acting.hides(caller, ref)
                ? Optional.of(showing.hidden())
                : acting.formerly(caller, ref).map(concern -> showing.movedOn(caller, concern));
    }

    private Reply.Message message(Caller caller, Concern concern, Letter letter) {
        var view = showing.view(caller, concern, letter.notice().orElse("redrawn"));
        var news = letter.why().map(why -> news(view, letter, why));
        return showing.message(
                view,
                news.filter(text -> !text.isBlank()),
                0,
                letter.why().filter(why -> important(why, view)).isPresent());
    }

    private String news(View view, Letter letter, Why why) {
        return letter.notice()
                .map(notice -> news(view, view.concern().cause(notice), why))
                .orElseGet(() -> words.say("why." + why.word()));
    }

    /** Why somebody is told: of an action or the whole process, which one and by when. */
    private String news(View view, ConcernEvent cause, Why why) {
        if (cause instanceof ConcernEvent.ActionRang(var _, var n, var _)) {
            var action = view.concern().action(n).orElseThrow();
            var key = action.state() == AgreedAction.State.OPEN ? why.word() : "finished";
            return words.say("why.action-" + key, n, action.due());
        }
        if (view.concern().kind() == Concern.Kind.CHANGE
                && EnumSet.of(Why.PINGED, Why.LAPSED).contains(why)) {
            return words.say("why.change-" + why.word());
        }
        if (cause instanceof ConcernEvent.Retimed retimed && why == Why.RETIMED) {
            return new StoryWords(words).yours(retimed);
        }
        return switch (cause) {
            case ConcernEvent.WholeLapsed(var due, var _) -> words.say("why.whole-lapsed", due);
            case ConcernEvent.Moved e -> words.say("why.moved", e.child());
            case ConcernEvent.Leaves e -> words.say("why.leaves", e.child(), e.until());
            case ConcernEvent.Started _ when toFindTheIro(view) ->
                    words.say("why.unlisted", view.caller().name(view.concern().raisedBy()));
            default -> news(view, why);
        };
    }

    /** Whose a child is that was not on the list, the IRO manager is to find out. */
    private static boolean toFindTheIro(View view) {
        var subject = view.concern().subject();
        return subject.isUnlisted() && view.caller().rolesFor(subject).contains(Role.IRO_MANAGER);
    }

    private String news(View view, Why why) {
        return why == Why.PINGED && view.stage().filter(it -> it.asks().isEmpty()).isPresent()
                ? words.say("why.pinged-nobody")
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
