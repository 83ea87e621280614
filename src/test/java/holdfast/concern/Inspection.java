package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Act.Actor;
import holdfast.concern.Decision.Change;
import holdfast.concern.Process.Opening;
import holdfast.people.PersonId;
import holdfast.workingday.London;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Looks at a matter after each step of a walk, and takes nothing on trust. */
final class Inspection {

    private final WalkedCouncil council;
    private final Reached reached;
    private final Mirror mirror;
    private final LineInspection lines;
    private final Holding holding;
    private final Revisited revisited;
    private Optional<Concern> concern = Optional.empty();

    Inspection(WalkedCouncil council, Reached reached) {
        this.council = council;
        this.reached = reached;
        this.mirror = new Mirror(council);
        this.lines = new LineInspection(mirror, reached);
        this.holding = new Holding(mirror);
        this.revisited = new Revisited(mirror, holding);
    }

    Concern concern() {
        return concern.orElseThrow();
    }

    Mirror mirror() {
        return mirror;
    }

    /** Who serves in which role now. */
    Serves serves(WalkedPeople people, Instant now) {
        return Serves.on(London.day(now), people, mirror, concern().subject());
    }

    void begins(
            Change change,
            Opening opening,
            Optional<PersonId> instead,
            WalkedPeople people,
            Instant now) {
        revisited.begins(people);
        mirror.by = opening.by();
        var first =
                Concern.of(
                        change.concern().authority(),
                        change.concern().ref(),
                        change.concern().history().subList(0, 1),
                        List.of(),
                        Map.of());
        concern = Optional.of(change.concern());
        lines.first(first, change.concern(), instead, now);
        var raiser = new Actor(change.concern().raisedBy(), Set.of());
        lines.rest(first, change.concern(), Optional.of(raiser), instead, now);
        change.concern().history().forEach(holding::line);
        Foreseeing.rightly(mirror, change.concern(), 0, London.day(now));
        looks(now);
    }

    /** After the council's lists or calendar have changed. */
    void revisited(Change change, WalkedPeople people, Instant now) {
        var serves = serves(people, now);
        var expected = revisited.expected(concern(), people, serves, London.day(now));
        assertThat(
                        change.events().stream()
                                .filter(event -> !(event instanceof ConcernEvent.Foreseen))
                                .map(Inspection::withoutCause))
                .isEqualTo(expected);
        changed(change, Optional.empty(), now);
        assertThat(revisited.forgotten(concern(), serves)).as("has it untold").isEmpty();
    }

    private static ConcernEvent withoutCause(ConcernEvent event) {
        return event instanceof ConcernEvent.Retimed e
                ? new ConcernEvent.Retimed(e.stage(), e.due(), e.whole(), Optional.empty())
                : event;
    }

    void changed(Change change, Optional<Actor> actor, Instant now) {
        changed(change, actor, Optional.empty(), now);
    }

    /**
     * @param instead for whom the actor acts
     */
    void changed(Change change, Optional<Actor> actor, Optional<PersonId> instead, Instant now) {
        var before = concern();
        var after = change.concern();
        concern = Optional.of(after);
        lines.rest(before, after, actor, instead, now);
        after.history()
                .subList(before.history().size(), after.history().size())
                .forEach(holding::line);
        assertThat(after.policy()).as("its own edition").isEqualTo(before.policy());
        Foreseeing.rightly(mirror, after, before.history().size(), London.day(now));
        looks(now);
    }

    private void looks(Instant now) {
        reached.met("standing", mirror.standing);
        mirror.stage.ifPresent(
                stage -> reached.met("stage", council.policy().id() + " " + stage.id()));
        concern().tracks().stream()
                .filter(track -> !track.track().equals("legal") || hasLevels())
                .forEach(track -> reached.met("track", track.track() + " " + track.state()));
        agrees(now);
        rebuilt();
        if (mirror.standing.equals("closed")) {
            closedRightly();
        }
    }

    /** Where the policy has no levels of legal advice, the IRO may give any. */
    private boolean hasLevels() {
        return council.policy().tracks().legal().isPresent();
    }

    private void agrees(Instant now) {
        var it = concern();
        assertThat(it.standing().word()).isEqualTo(mirror.standing);
        assertThat(it.kind()).isEqualTo(mirror.kind);
        assertThat(it.whole()).isEqualTo(mirror.whole);
        assertThat(it.version()).as("version").isEqualTo(mirror.version);
        assertThat(council.process().owing(it)).as("owing").isEqualTo(mirror.owes());
        var summary = council.process().filing(it, now).summary();
        assertThat(summary.owing()).isEqualTo(mirror.owes());
        assertThat(summary.due())
                .isEqualTo(mirror.awaited() ? Optional.of(mirror.due) : Optional.empty());
        assertThat(summary.lapsed()).isEqualTo(mirror.awaited() && mirror.lapsed);
        assertThat(it.actions().stream().map(action -> action.state() + " " + action.due()))
                .containsExactlyElementsOf(
                        mirror.actions.stream()
                                .map(action -> action.state + " " + action.due)
                                .toList());
    }

    /** The history as it is kept, in words and plain fields, rebuilds it all. */
    private void rebuilt() {
        var it = concern();
        var read = it.history().stream().map(LineInspection::read).toList();
        assertThat(Concern.of(it.authority(), it.ref(), read, it.notices(), it.shown()))
                .isEqualTo(it);
    }

    private void closedRightly() {
        switch (mirror.kind) {
            case PRAISE, COMPLAINT, CHANGE, TALK -> {}
            case SERVICE, NOTIFICATION, CONCERN ->
                    assertThat(mirror.accepted).as("nothing closes without the IRO").isPresent();
        }
    }

    /** Woken again it does nothing, and it sleeps until the first thing that is to come. */
    void quiet(Instant now) {
        assertThat(council.process().wake(concern(), now).isNone()).isTrue();
        ringsNothingAgain(now);
        var coming =
                Foretelling.of(mirror, London.day(now)).stream()
                        .map(each -> WallCalendar.nine(each.on()))
                        .min(Instant::compareTo);
        assertThat(council.process().wakeAt(concern().withNotices(List.of()), now))
                .isEqualTo(coming);
        assertThat(coming.filter(at -> !at.isAfter(now))).as("to come").isEmpty();
    }

    /** A clock that has gone back rings nothing that has rung (F14). */
    private void ringsNothingAgain(Instant now) {
        var rung = concern().history().stream().map(Entry::event).toList();
        for (var back : List.of(Duration.ofHours(2), Duration.ofDays(3))) {
            assertThat(council.process().wake(concern(), now.minus(back)).events())
                    .as("%s earlier", back)
                    .doesNotContainAnyElementsOf(rung);
        }
    }

    /** At the end of a walk: a line of a newer version stops every act. */
    void ended(Instant now) {
        reached.met("ended", mirror.standing);
        if (concern().history().size() % 50 == 7) {
            var unknown = new ConcernEvent.Unknown("mended", Map.of());
            var last = Optional.of(concern().history().getLast());
            var line = Entry.after(last, now, Entry.Hand.NOBODYS, unknown);
            var newer = Evolution.next(concern(), line);
            var note = new Act.Note(Whims.text("note"));
            var none = OptionalLong.empty();
            assertThat(council.process().act(newer, note, Cast.IRO, none, "op-x", now))
                    .isEqualTo(new Decision.Refusal.Newer());
            reached.met("refusal", "Newer");
        }
    }
}
