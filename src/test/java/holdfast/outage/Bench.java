package holdfast.outage;

import holdfast.card.Cards;
import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Reference;
import holdfast.conversation.Conversation;
import holdfast.conversation.Desk;
import holdfast.conversation.Heard.Pressed;
import holdfast.conversation.Heard.Said;
import holdfast.conversation.Reply;
import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.People;
import holdfast.people.Person;
import holdfast.people.Role;
import holdfast.storage.Cabinet;
import holdfast.storage.DocumentStore;
import holdfast.story.Buckinghamshire;
import holdfast.story.HeldIntake;
import holdfast.story.Shire;
import holdfast.workingday.London;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One node of Holdfast as its people meet it, over any store, with a clock of its own. */
public final class Bench {

    private final Shire council;
    private final Authority authority;
    private final Cabinet cabinet;
    private final Conversation desk;
    private volatile Instant now = at("2025-04-16T10:00");

    public Bench(DocumentStore store) {
        this(store, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * The same, with something of a specification's own.
     *
     * @param people what is different about the council's people
     * @param around what stands around the conversation
     */
    public Bench(
            DocumentStore store,
            UnaryOperator<Directory> people,
            UnaryOperator<Conversation> around) {
        this.council = new Shire("buckinghamshire");
        this.authority = council.directory().authority();
        this.cabinet = new Cabinet(store);
        People served =
                People.under(
                        asked ->
                                council.directory(asked)
                                        .map(people)
                                        .map(it ->
                                                it.on(
                                                        London.day(now),
                                                        cabinet.absences().of(asked))),
                        cabinet.restrictions());
        this.desk =
                around.apply(
                        Desk.inEveryLanguage(
                                new Desk.Room(
                                        cabinet.concerns(),
                                        cabinet.texts(),
                                        cabinet.drafts(),
                                        cabinet.absences(),
                                        cabinet.restrictions(),
                                        cabinet.signOffs(),
                                        served,
                                        council,
                                        new Cards(Bench::template),
                                        new HeldIntake(
                                                Buckinghamshire.calendar().of(authority.id()),
                                                cabinet.mailboxes()),
                                        () -> now,
                                        () -> now)));
    }

    private static String template(String name) {
        try {
            return Files.readString(Path.of("cards", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A moment in London. */
    public static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(London.ZONE).toInstant();
    }

    /** This node's clock shows that moment. */
    public void is(String moment) {
        now = at(moment);
    }

    public Directory directory() {
        return council.directory();
    }

    public Cabinet cabinet() {
        return cabinet;
    }

    /** Who is that to child 1001. */
    public Person who(String role) {
        return who(role, "1001");
    }

    public Person who(String role, String child) {
        var there = council.directory().child(new ChildId(child)).orElseThrow();
        return council.directory().holders(new Role(role), there).getFirst();
    }

    /** A typed line, in an activity that Teams may deliver again. */
    public Reply say(Person person, String activity, String line) {
        return desk.hear(new Said(authority, person.id(), activity, line));
    }

    /** A button on a card of a concern, drawn when it had that version. */
    public Reply press(
            Person person,
            String activity,
            String verb,
            String ref,
            String version,
            Map<String, String> inputs) {
        var data = Map.of("ref", ref, "version", version, "card", "a-card", "arg", "1");
        return press(person, activity, verb, data, inputs);
    }

    private Reply press(
            Person person,
            String activity,
            String verb,
            Map<String, String> data,
            Map<String, String> inputs) {
        return desk.hear(
                new Pressed(
                        authority,
                        person.id(),
                        activity,
                        Optional.of("shown-to-" + person.id()),
                        verb,
                        data,
                        inputs));
    }

    /** The button that sends somebody's newest draft. */
    public Reply send(Person person, String activity) {
        var draft = cabinet.drafts().of(authority, person.id()).getLast().id();
        return press(person, activity, "send", Map.of("card", draft, "arg", draft), Map.of());
    }

    /** Raises one concern about child 1001. */
    public void raise(String activity, String text) {
        raise(activity, "1001", text);
    }

    /** Raises one concern, and answers which. */
    public String raise(String activity, String child, String text) {
        say(who("iro", child), activity, "raise " + child + " 5 " + text);
        say(who("iro", child), activity + "-yes", "yes");
        return cabinet.concerns().last(authority).orElseThrow().toString();
    }

    /** Every child of the council that has a manager. */
    public List<String> children() {
        return council.directory().children().stream()
                .filter(child ->
                        !council.directory().holders(new Role("team-manager"), child).isEmpty())
                .filter(child -> !council.directory().holders(Role.IRO, child).isEmpty())
                .map(child -> child.id().number())
                .sorted()
                .toList();
    }

    /** Wakes one concern, as the watch does; whether it was this node that did it. */
    public boolean wake(String ref, Instant at) {
        var held =
                cabinet.concerns().find(authority, Reference.read(ref).orElseThrow()).orElseThrow();
        var process = council.of(held.concern());
        var after = process.wake(held.concern(), at).concern();
        return cabinet.concerns().replace(held, process.filing(after, at)) == Concerns.Outcome.KEPT;
    }

    /** What has happened to a concern, in words. */
    public List<String> words(String ref) {
        return concern(ref).history().stream()
                .map(it -> it.event().word())
                .filter(word -> !word.equals("viewed"))
                .toList();
    }

    public Concern concern(String ref) {
        return cabinet.concerns()
                .find(authority, Reference.read(ref).orElseThrow())
                .orElseThrow()
                .concern();
    }

    /** How many concerns there are. */
    public long count() {
        return cabinet.concerns().last(authority).map(it -> it.number() - 1000).orElse(0L);
    }

    /** Everything that somebody reads in an answer. */
    public static String read(Reply reply) {
        var text = new StringBuilder();
        reply.sentence().ifPresent(text::append);
        reply.inPlace().ifPresent(text::append);
        reply.messages().forEach(it -> text.append(it.text()).append(it.card().orElse("")));
        return text.toString();
    }
}
