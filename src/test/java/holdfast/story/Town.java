package holdfast.story;

import static holdfast.story.Buckinghamshire.AUTHORITY;

import holdfast.card.Cards;
import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Reference;
import holdfast.conversation.Desk;
import holdfast.conversation.Heard;
import holdfast.conversation.Reply;
import holdfast.notice.Mailbox;
import holdfast.notice.Mailboxes;
import holdfast.people.ChildId;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.storage.Cabinet;
import holdfast.storage.sqlite.SqliteStore;
import holdfast.watch.Delivery;
import holdfast.watch.Watch;
import holdfast.workingday.London;
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

/**
 * Buckinghamshire's people, Holdfast with its embedded store, and a clock that a story moves from
 * day to day.
 */
public final class Town implements AutoCloseable {

    private final Buckinghamshire council = new Buckinghamshire();
    private final SqliteStore store;
    private final Concerns concerns;
    private final Mailboxes mailboxes;
    private final Desk desk;
    private final Watch watch;
    private final RecordingMessenger messenger;
    private final AtomicInteger activities = new AtomicInteger();
    private Instant now;

    public Town(Path folder, String start) {
        this.now = at(start);
        InstantSource clock = () -> now;
        this.store = SqliteStore.in(folder);
        var cabinet = new Cabinet(store);
        this.concerns = cabinet.concerns();
        this.mailboxes = cabinet.mailboxes();
        this.desk =
                new Desk(
                        new Desk.Room(
                                concerns,
                                cabinet.texts(),
                                cabinet.drafts(),
                                council,
                                council,
                                new Cards(Town::template),
                                clock,
                                clock));
        this.messenger = new RecordingMessenger(desk, clock);
        this.watch =
                new Watch(
                        concerns,
                        council,
                        new Delivery(
                                concerns,
                                council,
                                council,
                                mailboxes,
                                messenger,
                                InstantSource.system()),
                        clock);
        council.directory()
                .people()
                .forEach(person ->
                        mailboxes.change(
                                AUTHORITY,
                                person.id(),
                                box -> box.reachedAt("chat of " + person.name())));
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
        var child = council.directory().child(new ChildId("1001")).orElseThrow();
        return council.directory().holders(new Role(role), child).getFirst();
    }

    public Buckinghamshire council() {
        return council;
    }

    public RecordingMessenger messenger() {
        return messenger;
    }

    public Mailbox mailbox(PersonId person) {
        return mailboxes.of(AUTHORITY, person);
    }

    /** Somebody types a line; everything due by then goes out. */
    public Reply say(Person person, String text) {
        var reply =
                desk.hear(
                        new Heard.Said(
                                AUTHORITY,
                                person.id(),
                                "said-" + activities.incrementAndGet(),
                                text));
        reply.messages()
                .forEach(message ->
                        message.about()
                                .ifPresent(ref ->
                                        desk.shown(
                                                AUTHORITY,
                                                person.id(),
                                                ref,
                                                "said-to-" + person.id())));
        watch.run();
        return reply;
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
        var heard =
                new Heard.Pressed(
                        AUTHORITY,
                        person.id(),
                        "press-" + activities.incrementAndGet(),
                        Optional.of("shown-to-" + person.id()),
                        verb,
                        data,
                        inputs);
        var reply = desk.hear(heard);
        watch.run();
        return reply;
    }

    /**
     * Moves the clock to ten o'clock of a day (or the time given), letting everything due in
     * between happen at its own time.
     */
    public Town until(String day) {
        var target = at(day);
        for (var next = watch.next();
                next.filter(due -> !due.isAfter(target)).isPresent();
                next = watch.next()) {
            now = next.orElseThrow().isAfter(now) ? next.orElseThrow() : now;
            watch.run();
        }
        now = target;
        watch.run();
        return this;
    }

    public Concern concern(String ref) {
        return concerns.find(AUTHORITY, Reference.read(ref).orElseThrow()).orElseThrow().concern();
    }

    public List<Concerns.Held> due() {
        return concerns.due(now, Optional.empty(), 10).concerns();
    }

    @Override
    public void close() {
        store.close();
    }
}
