package holdfast.concern;

import static holdfast.story.Buckinghamshire.AUTHORITY;

import holdfast.concern.Act.Actor;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Process.Opening;
import holdfast.concern.Standing.StageEntry;
import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Directory.Subject;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.StageId;
import holdfast.story.Buckinghamshire;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One concern about child 1001 of Buckinghamshire, driven by acts and the clock, without a store.
 */
final class Matter {

    /** A directory in which nobody holds any post. */
    static final Directory EMPTY =
            Directory.of(new Authority("buckinghamshire"), List.of(), List.of(), List.of());

    static final Buckinghamshire COUNCIL = new Buckinghamshire();
    static final Process PROCESS = COUNCIL.inForce(AUTHORITY);
    static final ChildId CHILD = new ChildId("1001");
    static final Actor IRO = who("iro");
    static final Actor WORKER = who("social-worker");
    static final Actor MANAGER = who("team-manager");
    static final Actor HEAD = who("head-of-service");
    static final Actor DIRECTOR = who("service-director");

    private final Process process;
    private Concern concern;
    private Instant now;
    private int operations;

    private Matter(Process process, Concern concern, Instant now) {
        this.process = process;
        this.concern = concern;
        this.now = now;
    }

    static Matter notified(String at) {
        return opened(PROCESS, Kind.NOTIFICATION, at);
    }

    static Matter raised(String at) {
        return opened(PROCESS, Kind.CONCERN, at);
    }

    static Matter opened(Process process, Kind kind, String at) {
        return opened(process, opening(kind, Optional.empty(), Optional.empty()), at);
    }

    static Matter opened(Process process, Opening opening, String at) {
        return opened(process, opening, IRO.id(), at);
    }

    /** Something that somebody else has begun. */
    static Matter opened(Process process, Opening opening, PersonId by, String at) {
        var now = instant(at);
        var decision =
                process.open(Reference.FIRST, opening, new Actor(by, Set.of()), "start", now);
        return new Matter(process, ((Decision.Change) decision).concern(), now);
    }

    static Opening opening(Kind kind, Optional<LocalDate> by, Optional<StageId> at) {
        var said = Map.of("text", text("the dentist"), "reason", text("it is urgent"));
        return new Opening(
                AUTHORITY,
                kind,
                Subject.of(List.of(CHILD)),
                Optional.of("health-needs"),
                said,
                by,
                at,
                Optional.empty(),
                false,
                List.of());
    }

    /** Who is that to child 1001. */
    static Actor who(String role) {
        return new Actor(person(role).id(), Set.of(new Role(role)));
    }

    static Person person(String role) {
        var child = COUNCIL.directory().child(CHILD).orElseThrow();
        return COUNCIL.directory().holders(new Role(role), child).getFirst();
    }

    static Text.Ref text(String words) {
        return new Text(words, "salt", words).ref();
    }

    /** {@code 2025-05-06T09:00}, or ten o'clock of a day. */
    static Instant instant(String at) {
        return LocalDateTime.parse(at.contains("T") ? at : at + "T10:00")
                .atZone(London.ZONE)
                .toInstant();
    }

    /** The clock shows this, and nobody has looked at it yet. */
    Matter at(String moment) {
        now = instant(moment);
        return this;
    }

    /** The clock is looked at. */
    Decision.Change wakes() {
        var change = process.wake(concern, now);
        concern = change.concern();
        return change;
    }

    Matter woken(String moment) {
        at(moment).wakes();
        return this;
    }

    Decision tries(Act act, Actor actor) {
        return tries(act, actor, OptionalLong.empty());
    }

    Decision tries(Act act, Actor actor, OptionalLong seen) {
        return process.act(concern, act, actor, seen, "act-" + ++operations, now);
    }

    Matter does(Act act, Actor actor) {
        concern = ((Decision.Change) tries(act, actor)).concern();
        return this;
    }

    /** A line is written that no rule of this version would write. */
    Matter happens(ConcernEvent event) {
        var last = Optional.of(concern.history().getLast());
        var hand = new Entry.Hand(Optional.of(IRO.id()), Optional.empty(), Optional.empty());
        var line = Entry.after(last, now, hand, event);
        concern = Evolution.next(concern, line);
        return this;
    }

    Matter keeps(Concern changed) {
        concern = changed;
        return this;
    }

    Concern concern() {
        return concern;
    }

    String standing() {
        return concern.standing().word();
    }

    Instant now() {
        return now;
    }

    Process process() {
        return process;
    }

    StageEntry stay() {
        return concern.standing().entry().orElseThrow();
    }

    /** When the clock is next to be looked at, as {@code 2025-05-06T09:00}; {@code never}. */
    String next() {
        return process.wakeAt(concern.withNotices(List.of()), now)
                .map(at -> London.at(at).toLocalDateTime().toString())
                .orElse("never");
    }

    /** What has happened, as {@code 2025-05-06T09:00 lapsed} by the time it was recorded. */
    List<String> history() {
        return concern.history().stream()
                .map(line -> London.at(line.at()).toLocalDateTime() + " " + line.event().word())
                .toList();
    }
}
