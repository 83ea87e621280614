package holdfast.conversation;

import holdfast.card.Cards;
import holdfast.concern.Concerns;
import holdfast.concern.Processes;
import holdfast.concern.Reference;
import holdfast.concern.Text.Texts;
import holdfast.conversation.Reply.Message.About;
import holdfast.language.Language;
import holdfast.notice.Letter;
import holdfast.people.Authority;
import holdfast.people.People;
import holdfast.people.People.Restrictions;
import holdfast.people.Person.Absences;
import holdfast.people.PersonId;
import holdfast.record.SignOffs;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Where everybody's chats in one language come together. */
public final class Desk implements Conversation {

    private final People people;
    private final ShownMessages messages;
    private final Talking talking;
    private final Pressing pressing;
    private final Searching searching;
    private final LetterCards letters;
    private final Signpost signpost;
    private final Words words;

    /** Everything that is kept, and what the desk needs besides. */
    public record Room(
            Concerns concerns,
            Texts texts,
            Drafts drafts,
            Absences absences,
            Restrictions restrictions,
            SignOffs signOffs,
            People people,
            Processes processes,
            Cards cards,
            Intake intake,
            InstantSource clock,
            InstantSource machine) {}

    /** The desks of every language: each council's people are heard in their own. */
    public static Conversation inEveryLanguage(Room room) {
        return new Reception(room);
    }

    Desk(Room room, Language language) {
        this.words = new Words(language);
        this.people = room.people();
        var processes = room.processes();
        var clock = room.clock();
        this.signpost = new Signpost(processes, words);
        var forms = new Forms(words);
        var drawer =
                new Drawer(room.drafts(), new Minimising(words), processes, clock, room.machine());
        var lists = new Lists(words, room.concerns(), room.signOffs(), room.intake());
        var cards = new ConcernCards(words, forms);
        var readBacks = new ReadBacks(words, processes);
        var acting = new Acting(room.concerns(), room.texts(), processes, clock);
        this.messages = new ShownMessages(room.concerns(), processes, clock);
        var showing = new Showing(cards, room.cards(), room.texts(), processes, clock, words);
        var talks = new Talks(room.concerns(), room.texts(), words);
        var starting = new Starting(acting, processes, new StartForms(words, clock), talks, words);
        var views = new Views(room.concerns(), processes, clock);
        var restricting =
                new Restricting(
                        room.restrictions(),
                        new CutOff(room.concerns(), processes, clock),
                        new RestrictForms(words),
                        words,
                        clock);
        var submitting =
                new Submitting(
                        acting,
                        starting,
                        processes,
                        forms,
                        showing,
                        restricting,
                        new SigningOff(room.signOffs(), words, clock),
                        words);
        var complaining = new Complaining(acting, room.concerns(), processes, words);
        var sending = new Sending(drawer, submitting, words);
        var drafting = new Drafting(submitting, sending, drawer, readBacks, showing, words);
        var oneByOne = new OneByOne(submitting, drawer, drafting, showing, words);
        this.searching = new Searching(processes, words, clock);
        var meanwhile = new Meanwhile(room.concerns(), acting, showing, words);
        var away = new Away(room.absences(), meanwhile, showing, words, clock);
        var remains = new Remains(acting, showing);
        var aboutChild = new AboutChild(room.concerns(), acting, processes, words);
        var leafing =
                new Leafing(
                        submitting,
                        showing,
                        views,
                        lists,
                        aboutChild,
                        processes,
                        remains,
                        words,
                        clock);
        var unsigned = new Unsigned(room.concerns(), room.signOffs(), words);
        var checkup = new Checkup(room.intake(), unsigned, processes, showing, words, clock);
        var news = new News(words);
        var digests = new DigestCards(room.concerns(), acting, showing, news, words);
        this.letters =
                new LetterCards(
                        acting,
                        showing,
                        remains,
                        digests,
                        meanwhile,
                        room.absences(),
                        news,
                        new FoundWords(words));
        var all = new AcknowledgingAll(acting, room.concerns(), showing, words);
        this.talking =
                new Talking(
                        submitting,
                        drafting,
                        oneByOne,
                        complaining,
                        away,
                        new Transfers(room.concerns(), acting, words),
                        showing,
                        views,
                        lists,
                        aboutChild,
                        checkup,
                        all,
                        processes,
                        words,
                        clock);
        var raising = new Raising(submitting, drawer, showing, words);
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
                        oneByOne,
                        new DigestPresses(digests, all, acting, showing, views, words),
                        words);
    }

    @Override
    public Reply hear(Heard heard) {
        return signposted(answer(heard), heard);
    }

    @Override
    public Reply signposted(Reply reply, Heard heard) {
        return signpost.before(reply, heard);
    }

    private Reply answer(Heard heard) {
        return caller(heard.authority(), heard.by())
                .map(caller ->
                        switch (heard) {
                            case Heard.Said said -> talking.on(caller, said);
                            case Heard.Pressed pressed when Choosing.is(pressed) ->
                                    talking.on(caller, Choosing.line(pressed));
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
    public List<Choice> find(Sought sought) {
        return caller(sought.authority(), sought.by())
                .map(caller -> searching.of(caller, sought))
                .orElse(List.of());
    }

    @Override
    public void shown(Authority authority, PersonId person, About about, String activity) {
        caller(authority, person)
                .ifPresent(caller ->
                        Reference.read(about.concern())
                                .ifPresent(ref ->
                                        messages.note(caller, ref, activity, about.follows())));
    }

    @Override
    public Optional<Reply.Message> draw(Letter letter) {
        return caller(letter.authority(), letter.to())
                .flatMap(caller -> letters.of(caller, letter));
    }

    private Optional<Caller> caller(Authority authority, PersonId id) {
        return people.directory(authority)
                .flatMap(directory ->
                        directory.person(id).map(person -> new Caller(person, directory, words)));
    }
}
