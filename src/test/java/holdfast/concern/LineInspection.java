package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Act.Actor;
import holdfast.people.PersonId;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Looks at each new line of a history: whether it had to be written, and who hears of it. */
final class LineInspection {

    private final Mirror mirror;
    private final Reached reached;
    private final Set<PersonId> answerers = new HashSet<>();
    private final Heard heard;

    LineInspection(Mirror mirror, Reached reached) {
        this.mirror = mirror;
        this.reached = reached;
        this.heard = new Heard(reached);
    }

    void first(Concern first, Concern all, Optional<PersonId> instead, Instant now) {
        assertThat(first.history().getFirst().coveredFor()).isEqualTo(instead);
        line(first.history().getFirst(), all, now);
    }

    /**
     * @param instead for whom the actor acts
     */
    void rest(
            Concern before,
            Concern after,
            Optional<Actor> actor,
            Optional<PersonId> instead,
            Instant now) {
        var known = before.history().size();
        assertThat(after.history().subList(0, known)).isEqualTo(before.history());
        var then = before;
        for (var line : after.history().subList(known, after.history().size())) {
            var last = then.history().getLast();
            assertThat(line.seq()).isEqualTo(last.seq() + 1);
            assertThat(line.previous()).isEqualTo(last.hash());
            assertThat(line.by()).isIn(Optional.empty(), actor.map(Actor::id));
            assertThat(line.coveredFor())
                    .as("in whose stead: %s", line)
                    .isEqualTo(line.by().flatMap(_ -> instead));
            var next = Evolution.next(then, line);
            undisturbed(then, next, line.event());
            line(line, after, now);
            then = next;
        }
    }

    private void line(Entry line, Concern all, Instant now) {
        reached.met("event", line.event().getClass().getSimpleName() + " " + line.event().word());
        assertThat(line.at()).isEqualTo(now);
        assertThat(line.intact()).isTrue();
        var clock = line.by().isEmpty() && rings(line.event());
        var at = clock ? rung(line, now) : now;
        if (line.by().isPresent() && line.seq() > 1) {
            assertThat(late(now)).as("what was due comes first").isEmpty();
        }
        if (line.event() instanceof ConcernEvent.Answered) {
            answerers.add(line.by().orElseThrow());
        }
        var unreachable = line.event() instanceof ConcernEvent.Unreachable;
        mirror.line(line);
        var expected =
                unreachable
                        ? new Unreached(mirror, all).of((ConcernEvent.Unreachable) line.event())
                        : Hearers.of(mirror, line, answerers);
        heard.rightly(line, all, at, expected);
    }

    private static boolean rings(ConcernEvent event) {
        return !(event instanceof ConcernEvent.Foreseen
                || event instanceof ConcernEvent.Moved
                || event instanceof ConcernEvent.Retimed
                || event instanceof ConcernEvent.Covered
                || event instanceof ConcernEvent.Leaves
                || event instanceof ConcernEvent.Unreachable);
    }

    /** The first of what was to come, at nine on its day. */
    private Instant rung(Entry line, Instant now) {
        var coming = Foretelling.of(mirror, London.day(line.at()));
        var first =
                coming.stream()
                        .map(Foretelling.Coming::on)
                        .min(LocalDate::compareTo)
                        .orElseThrow(() -> new AssertionError("nothing was to come: " + line));
        assertThat(coming).contains(new Foretelling.Coming(first, line.event()));
        assertThat(WallCalendar.nine(first)).as("not early").isBeforeOrEqualTo(now);
        assertThat(mirror.council.days().open(first)).as("%s is open", first).isTrue();
        return WallCalendar.nine(first);
    }

    private Optional<Foretelling.Coming> late(Instant now) {
        return Foretelling.of(mirror, London.day(now)).stream()
                .filter(each -> !WallCalendar.nine(each.on()).isAfter(now))
                .findFirst();
    }

    /** What runs beside the stages moves no clock of theirs. */
    private static void undisturbed(Concern before, Concern after, ConcernEvent event) {
        switch (event) {
            case ConcernEvent.Cafcass _,
                    ConcernEvent.Advised _,
                    ConcernEvent.Complained _,
                    ConcernEvent.Questioned _,
                    ConcernEvent.Heard _,
                    ConcernEvent.HearingNear _,
                    ConcernEvent.Corrected _,
                    ConcernEvent.Noted _,
                    ConcernEvent.Viewed _,
                    ConcernEvent.Moved _,
                    ConcernEvent.Passed _,
                    ConcernEvent.Covered _,
                    ConcernEvent.Leaves _,
                    ConcernEvent.Fated _,
                    ConcernEvent.Acknowledged _,
                    ConcernEvent.Foreseen _,
                    ConcernEvent.Unreachable _,
                    ConcernEvent.WholeLapsed _ -> {
                var told = before.standing() instanceof Standing.Told;
                assertThat(after.standing().entry().map(Standing.StageEntry::clock))
                        .isEqualTo(before.standing().entry().map(Standing.StageEntry::clock));
                assertThat(told || after.standing().word().equals(before.standing().word()))
                        .isTrue();
                assertThat(after.whole()).isEqualTo(before.whole());
            }
            default -> {}
        }
    }

    /** A line as it comes back from where it is kept. */
    static Entry read(Entry line) {
        return new Entry(
                line.seq(),
                line.at(),
                line.by(),
                line.coveredFor(),
                line.operation(),
                ConcernEvent.read(line.event().word(), line.event().written()),
                line.previous(),
                line.hash());
    }
}
