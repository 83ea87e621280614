package holdfast.story;

import holdfast.card.Cards;
import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Reference;
import holdfast.concern.Text.Texts;
import holdfast.conversation.Conversation;
import holdfast.conversation.Desk;
import holdfast.conversation.Heard;
import holdfast.conversation.Reply;
import holdfast.conversation.Reply.Message.About;
import holdfast.notice.Mailbox;
import holdfast.notice.Mailboxes;
import holdfast.people.Authority;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.People;
import holdfast.people.Person;
import holdfast.people.Person.Absences;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.record.CaseNote;
import holdfast.storage.Cabinet;
import holdfast.storage.sqlite.SqliteStore;
import holdfast.watch.Delivery;
import holdfast.watch.Returns;
import holdfast.watch.Revisit;
import holdfast.watch.Watch;
import holdfast.workingday.London;
import holdfast.workingday.Proclaimed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * A council's people, Holdfast with its embedded store, and a clock that a story moves from day to
 * day.
 */
public final class Town implements AutoCloseable {

    /** The child most stories are about. */
    private static final Map<String, String> FIRST_CHILDREN = Map.of("york", "2001");

    /** No story has so many rounds between two days, unless something is due for ever. */
    private static final int ENDLESS = 2_000;

    private final Shire council;
    private final Authority authority;
    private final SqliteStore store;
    private final Cabinet cabinet;
    private final Concerns concerns;
    private final Mailboxes mailboxes;
    private final Texts texts;
    private final Absences absences;
    private final Conversation desk;
    private final Watch watch;
    private final RecordingMessenger messenger;
    private final AtomicInteger activities = new AtomicInteger();
    private Instant now;
    private UnaryOperator<Directory> changed = UnaryOperator.identity();

    public Town(Path folder, String start) {
        this(folder, start, "buckinghamshire");
    }

    /** The same, with the people of that council. */
    public Town(Path folder, String start, String council) {
        this(folder, start, new Shire(council));
    }

    /** The same, under a policy of the story's own. */
    public Town(Path folder, String start, Shire council) {
        this.authority = council.directory().authority();
        this.council = council;
        this.now = at(start);
        InstantSource clock = () -> now;
        this.store = SqliteStore.in(folder);
        this.cabinet = new Cabinet(store);
        this.absences = cabinet.absences();
        this.concerns = cabinet.concerns();
        this.mailboxes = cabinet.mailboxes();
        this.texts = cabinet.texts();
        var people =
                People.under(
                        asked -> this.council.directory(asked).map(this::today),
                        cabinet.restrictions());
        this.desk =
                Desk.inEveryLanguage(
                        new Desk.Room(
                                concerns,
                                cabinet.texts(),
                                cabinet.drafts(),
                                absences,
                                cabinet.restrictions(),
                                cabinet.signOffs(),
                                people,
                                this.council,
                                new Cards(Town::template),
                                new HeldIntake(this.council.days(), mailboxes),
                                clock,
                                clock));
        this.messenger = new RecordingMessenger(desk, clock);
        this.watch =
                new Watch(
                        concerns,
                        this.council,
                        new Revisit(
                                concerns,
                                this.council,
                                people,
                                cabinet.marks(),
                                this.council::daysNow,
                                clock),
                        new Delivery(
                                concerns,
                                this.council,
                                people,
                                mailboxes,
                                messenger,
                                InstantSource.system()),
                        new Returns(
                                List.of(authority),
                                absences,
                                this.council,
                                mailboxes,
                                messenger,
                                InstantSource.system()),
                        clock);
        watch.run();
        this.council
                .directory()
                .people()
                .forEach(person ->
                        mailboxes.change(
                                authority,
                                person.id(),
                                box -> box.reachedAt("chat of " + person.name())));
    }

    private Directory today(Directory directory) {
        return changed.apply(directory).on(London.day(now), absences.of(authority));
    }

    /** The council's directory changes, from one moment to the next. */
    public void moves(UnaryOperator<Directory> change) {
        var before = changed;
        changed = directory -> change.apply(before.apply(directory));
        watch.run();
    }

    private static String template(String name) {
        try {
            return Files.readString(Path.of("cards", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant at(String day) {
        return LocalDateTime.parse(day.contains("T") ? day : day + "T10:00")
                .atZone(London.ZONE)
                .toInstant();
    }

    /** Who is that to child 1001 (or holds that role there). */
    public Person who(String role) {
        return who(role, FIRST_CHILDREN.getOrDefault(authority.id(), "1001"));
    }

    /** Who is that to a child (or holds that role there). */
    public Person who(String role, String child) {
        return who(role, council.directory().child(new ChildId(child)).orElseThrow());
    }

    private Person who(String role, Child child) {
        return council.directory().holders(new Role(role), child).getFirst();
    }

    public Shire council() {
        return council;
    }

    public RecordingMessenger messenger() {
        return messenger;
    }

    public Mailbox mailbox(PersonId person) {
        return mailboxes.of(authority, person);
    }

    /** Somebody installs the app again. */
    public void installs(Person person) {
        mailboxes.change(authority, person.id(), box -> box.reachedAt("chat of " + person.name()));
    }

    /** Another sender has somebody's chat for itself. */
    public void takes(PersonId person) {
        var now = Instant.now();
        mailboxes.lease(authority, person, now, now.plusSeconds(600)).orElseThrow();
    }

    /** What had hold of somebody's chat is gone for good, and its time is over. */
    public void frees(PersonId person) {
        mailboxes.change(authority, person, box -> box.released(Optional.empty()));
    }

    /** Somebody types a line; everything due by then goes out. */
    public Reply say(Person person, String text) {
        var reply =
                desk.hear(
                        new Heard.Said(
                                authority,
                                person.id(),
                                "said-" + activities.incrementAndGet(),
                                text));
        reply.messages()
                .forEach(message ->
                        message.about()
                                .ifPresent(about ->
                                        desk.shown(
                                                authority,
                                                person.id(),
                                                about,
                                                idOf(person, about))));
        watch.run();
        return reply;
    }

    /** What is not drawn again with the concern is a message of its own. */
    private static String idOf(Person person, About about) {
        return "said-to-" + person.id() + (about.follows() ? "" : "-to-copy");
    }

    /** Somebody presses a button on a card about {@code ref} as they see it now. */
    public Reply press(Person person, String verb, String ref, Map<String, String> inputs) {
        return press(
                person,
                verb,
                Map.of(
                        "ref",
                        ref,
                        "version",
                        Long.toString(concern(ref).version()),
                        "card",
                        "a-card"),
                inputs);
    }

    public Reply press(
            Person person, String verb, Map<String, String> data, Map<String, String> inputs) {
        var reply = hears(person, verb, data, inputs);
        watch.run();
        return reply;
    }

    /** The same, and nobody looks for what is due now. */
    public Reply hears(
            Person person, String verb, Map<String, String> data, Map<String, String> inputs) {
        var heard =
                new Heard.Pressed(
                        authority,
                        person.id(),
                        "press-" + activities.incrementAndGet(),
                        Optional.of("shown-to-" + person.id()),
                        verb,
                        data,
                        inputs);
        return desk.hear(heard);
    }

    /**
     * Moves the clock to ten o'clock of a day (or the time given), letting everything due in
     * between happen at its own time.
     */
    public Town until(String day) {
        var target = at(day);
        var rounds = 0;
        for (var next = watch.next();
                next.filter(due -> !due.isAfter(target)).isPresent();
                next = watch.next()) {
            if (++rounds > ENDLESS) {
                throw new AssertionError("something is due again and again at " + now);
            }
            now = next.orElseThrow().isAfter(now) ? next.orElseThrow() : now;
            watch.run();
        }
        now = target;
        watch.run();
        return this;
    }

    /** The clock shows another moment from one round to the next, an earlier one too. */
    public Town jumps(Instant moment) {
        now = moment;
        watch.run();
        return this;
    }

    /** Everything that is kept. */
    public Cabinet cabinet() {
        return cabinet;
    }

    public Authority authority() {
        return authority;
    }

    public Instant now() {
        return now;
    }

    /** What somebody reads when asking what they owe. */
    public String owed(Person person) {
        return say(person, "owed").messages().getFirst().card().orElseThrow();
    }

    public Concern concern(String ref) {
        return concerns.find(authority, Reference.read(ref).orElseThrow()).orElseThrow().concern();
    }

    /** The concern of that reference, where there is one. */
    public Optional<Concern> find(String ref) {
        return concerns.find(authority, Reference.read(ref).orElseThrow())
                .map(Concerns.Held::concern);
    }

    /** What goes on a child's record about a concern. */
    public String caseNote(String ref, ChildId child) {
        var concern = concern(ref);
        var refs =
                concern.history().stream()
                        .flatMap(entry -> entry.event().texts().stream())
                        .toList();
        return CaseNote.of(
                new CaseNote.Material(
                        concern,
                        council.of(concern).policy(),
                        council.directory(),
                        texts.words(authority, refs),
                        council.inForce(authority).policy().language()),
                child);
    }

    /** The calendar says something else of these days from now on, and Holdfast is told. */
    public Town proclaims(Proclaimed... changes) {
        council.counts(council.days().changed(List.of(changes)));
        watch.run();
        return this;
    }

    public List<Concerns.Held> due() {
        return concerns.due(now, Optional.empty(), 10).concerns();
    }

    @Override
    public void close() {
        store.close();
    }
}
