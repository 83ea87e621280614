package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.card.Cards;
import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Reference;
import holdfast.notice.Mailboxes;
import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.People;
import holdfast.people.Person;
import holdfast.people.Role;
import holdfast.storage.Cabinet;
import holdfast.storage.DocumentStore;
import holdfast.storage.sqlite.SqliteStore;
import holdfast.story.Buckinghamshire;
import holdfast.story.HeldIntake;
import holdfast.story.Shire;
import holdfast.workingday.London;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A council's people in their chats with the bot, over the embedded store, with a clock that a
 * specification moves. Nothing is sent to Teams.
 */
final class Chats implements AutoCloseable {

    private final Path folder;
    private final Shire council;
    private final Authority authority;
    private final UnaryOperator<DocumentStore> around;
    private UnaryOperator<Directory> changed = UnaryOperator.identity();
    private SqliteStore store;
    private Concerns concerns;
    private Drafts drafts;
    private Conversation desk;
    private HeldIntake intake;
    private Mailboxes mailboxes;
    private Instant now = at("2025-04-16T10:00");
    private int activities;

    Chats(Path folder) {
        this(folder, UnaryOperator.identity());
    }

    /** The same in another council, or under another policy. */
    Chats(Path folder, Shire council) {
        this(folder, council, UnaryOperator.identity());
    }

    /** The same, with something of the specification's own around the store. */
    Chats(Path folder, UnaryOperator<DocumentStore> around) {
        this(folder, new Shire("buckinghamshire"), around);
    }

    private Chats(Path folder, Shire council, UnaryOperator<DocumentStore> around) {
        this.council = council;
        this.authority = council.directory().authority();
        this.folder = folder;
        this.around = around;
        this.store = SqliteStore.in(folder);
        opens();
    }

    /** The bot is started anew on what is kept. */
    void restart() {
        store.close();
        store = SqliteStore.in(folder);
        opens();
    }

    private void opens() {
        var cabinet = new Cabinet(around.apply(store));
        concerns = cabinet.concerns();
        drafts = cabinet.drafts();
        var absences = cabinet.absences();
        People people =
                People.under(
                        asked ->
                                council.directory(asked)
                                        .map(changed)
                                        .map(it -> it.on(London.day(now), absences.of(asked))),
                        cabinet.restrictions());
        intake = new HeldIntake(Buckinghamshire.calendar().of(authority.id()), cabinet.mailboxes());
        mailboxes = cabinet.mailboxes();
        desk =
                Desk.inEveryLanguage(
                        new Desk.Room(
                                concerns,
                                cabinet.texts(),
                                drafts,
                                absences,
                                cabinet.restrictions(),
                                cabinet.signOffs(),
                                people,
                                council,
                                new Cards(Chats::template),
                                intake,
                                () -> now,
                                () -> now));
    }

    static String template(String name) {
        try {
            return Files.readString(Path.of("cards", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(London.ZONE).toInstant();
    }

    /** The council's directory changes. */
    void moves(UnaryOperator<Directory> change) {
        changed = change;
    }

    /** The council's directory as it is now. */
    Directory directory() {
        return changed.apply(council.directory());
    }

    /** The files the council is served by. */
    HeldIntake intake() {
        return intake;
    }

    /** The app is there for everybody. */
    void installed() {
        council.directory()
                .people()
                .forEach(person ->
                        mailboxes.change(authority, person.id(), box -> box.reachedAt("a chat")));
    }

    /** Teams refuses messages to this person. */
    void shut(Person person) {
        mailboxes.change(authority, person.id(), box -> box.shutFor("blocked"));
    }

    /** Who is that to the child. */
    Person who(String role, String child) {
        var there = council.directory().child(new ChildId(child)).orElseThrow();
        return council.directory().holders(new Role(role), there).getFirst();
    }

    /** Who is that to the council's first child: 1001, or 2001 in York. */
    Person who(String role) {
        var children = council.directory().children().stream().map(child -> child.id().number());
        return who(role, children.sorted().findFirst().orElseThrow());
    }

    /** The person of that name or id. */
    Person named(String name) {
        return council.directory().people().stream()
                .filter(person -> person.name().equals(name) || person.id().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Reply say(Person person, String text) {
        return say(person, "said-" + ++activities, text);
    }

    /** A line in an activity of Teams, which may deliver it again. */
    Reply say(Person person, String activity, String text) {
        return discreet(desk.hear(new Heard.Said(authority, person.id(), activity, text)));
    }

    /** Some of a name or a number, typed into a list. */
    List<Conversation.Choice> find(Person person, String dataset, String typed, int skip, int top) {
        return desk.find(
                new Conversation.Sought(authority, person.id(), dataset, typed, skip, top));
    }

    /** A button on a card of {@code ref} as it stands now. */
    Reply press(Person person, String verb, String ref, Map<String, String> inputs) {
        var version = concern(ref).version();
        return press(
                person,
                verb,
                Map.of("ref", ref, "version", Long.toString(version), "card", "a-card"),
                inputs);
    }

    Reply press(Person person, String verb, Map<String, String> data, Map<String, String> inputs) {
        return discreet(
                desk.hear(
                        new Heard.Pressed(
                                authority,
                                person.id(),
                                "pressed-" + ++activities,
                                Optional.of("shown-to-" + person.id()),
                                verb,
                                data,
                                inputs)));
    }

    /** Every card says on a locked phone what it is, and nothing of anybody's words or children. */
    private static Reply discreet(Reply reply) {
        var cards = reply.messages().stream().filter(message -> message.card().isPresent());
        assertThat(cards)
                .allSatisfy(message ->
                        assertThat(message.summary()).isNotBlank().doesNotContainPattern("\\d{4}"));
        return reply;
    }

    /** A button that somebody sees, as it stands on their card. */
    Reply press(Person person, Seen.Button button, Map<String, String> inputs) {
        return press(person, button.verb(), button.data(), inputs);
    }

    /** A concern raised about child 1001: {@code C-1001} is the first. */
    void raised() {
        say(who("iro"), "raise 1001 5 No visits for six weeks");
        say(who("iro"), "yes");
    }

    /** A notification about child 1001. */
    void notified() {
        say(who("iro"), "notify 1001 4 The dentist was not booked");
        say(who("iro"), "yes");
    }

    /** The team manager's answer, with one action. */
    Reply answered(String ref) {
        return press(
                who("team-manager"),
                "answer",
                ref,
                Map.of(
                        "position", "will-do",
                        "text", "Visits begin again",
                        "action1", "Visit every week",
                        "person1", who("social-worker").id().value(),
                        "date1", "2025-05-29"));
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** Lets everything happen that the clock brings until then. */
    void until(String moment) {
        now = at(moment);
        for (var held : concerns.due(now, Optional.empty(), 100).concerns()) {
            var after = council.inForce(authority).wake(held.concern(), now).concern();
            concerns.replace(held, council.inForce(authority).filing(after, now));
        }
    }

    Concern concern(String ref) {
        return concerns.find(authority, Reference.read(ref).orElseThrow()).orElseThrow().concern();
    }

    String standing(String ref) {
        return concern(ref).standing().word();
    }

    /** How many concerns there are. */
    long count() {
        return concerns.last(authority).map(last -> last.number() - 1000).orElse(0L);
    }

    /** Somebody's drafts that are neither sent nor cancelled. */
    List<Draft> waiting(Person person) {
        return drafts.of(authority, person.id()).stream()
                .filter(draft -> draft.state() == Draft.State.OPEN)
                .toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
