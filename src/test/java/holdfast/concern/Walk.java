package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Act.Actor;
import holdfast.concern.Decision.Change;
import holdfast.concern.Decision.Refusal;
import holdfast.people.Directory;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.London;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** One matter that people, the post and the clock drive at random; a seed always gives the same. */
final class Walk {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 8 * 365;

    private final Random dice;
    private final WalkedCouncil council;
    private final WalkedPeople people = new WalkedPeople();
    private final Whims whims;
    private final News news;
    private final Reached reached;
    private final Inspection inspection;
    private final boolean covered;
    private final List<String> log = new ArrayList<>();
    private Directory directory;
    private CouncilDays days;
    private Instant now;
    private int operations;

    Walk(long seed, WalkedCouncil council, Reached reached) {
        this.dice = new Random(seed * 31 + 17);
        this.council = council.walked();
        this.whims = new Whims(dice, this.council, people);
        this.news = new News(dice, this.council, people);
        this.reached = reached;
        this.inspection = new Inspection(this.council, reached);
        this.covered = dice.nextInt(6) == 0;
        this.now =
                FIRST.plusDays(dice.nextInt(DAYS))
                        .atTime(dice.nextInt(24), dice.nextInt(60))
                        .atZone(London.ZONE)
                        .toInstant();
        if (covered) {
            news.bothByOne(London.day(now));
        }
        this.directory = people.directory(council.authority(), London.day(now));
        this.days = this.council.counted();
    }

    /** Everything it did so far, a line each. */
    List<String> log() {
        return log;
    }

    /** Whether it began at all. */
    boolean go() {
        if (!begins()) {
            return false;
        }
        for (var steps = 4 + dice.nextInt(18); steps > 0; steps--) {
            step();
        }
        inspection.ended(now);
        return true;
    }

    private boolean begins() {
        var opening = new Openings(dice, council).opening(London.day(now));
        note("opens " + opening);
        var serves = Serves.on(London.day(now), people, inspection.mirror(), opening.subject());
        var by = Staff.beginning(opening, serves, anybody());
        if (by.isEmpty()) {
            return false; // no IRO is there
        }
        var instead = by.flatMap(who -> Optional.ofNullable(who.instead().get(Role.IRO)));
        return switch (council.process()
                .open(Reference.FIRST, opening, by.orElseThrow(), "op-0", now)) {
            case Change change -> {
                reached.met("kind", council.policy().id() + " " + opening.kind().word());
                inspection.begins(change, opening, instead, people, now);
                yield true;
            }
            case Refusal refusal -> {
                refused(refusal);
                yield false;
            }
        };
    }

    private PersonId anybody() {
        return whims.any(List.copyOf(people.seats.keySet()));
    }

    private void step() {
        now = later();
        revisits("another day");
        switch (dice.nextInt(12)) {
            case 10, 11 -> happens();
            case 0, 1, 2 -> wakes();
            case 3 -> {
                wakes();
                delivers();
                outside();
            }
            default -> acts();
        }
    }

    private void wakes() {
        note("wakes");
        var change = council.process().wake(concern(), now);
        inspection.changed(change, Optional.empty(), now);
        inspection.quiet(now);
    }

    private void delivers() {
        note("delivers");
        var results =
                new Post(dice, inspection.mirror(), council.process(), directory, serves())
                        .of(concern(), now);
        results.values().stream()
                .flatMap(List::stream)
                .forEach(each -> reached.met("notice", each.state().getClass().getSimpleName()));
        inspection.changed(
                council.process().delivered(concern(), results, now), Optional.empty(), now);
    }

    /** Somebody looks at it. */
    private void outside() {
        var who = new Actor(anybody(), Set.of());
        note(who.id().value() + " looks");
        var seen = council.process().viewed(concern(), who.id(), now);
        inspection.changed(seen, Optional.of(who), now);
        assertThat(council.process().viewed(concern(), who.id(), now).isNone()).isTrue();
    }

    /** Somebody is away, leaves or moves, a child does, or the calendar changes. */
    private void happens() {
        var roles = Stream.concat(inspection.mirror().owes().stream(), Stream.of(Role.IRO));
        var having = roles.flatMap(role -> serves().in(role).stream()).toList();
        var what = news.happens(having, London.day(now));
        note("news: " + what + " " + people.shown());
        reached.met("news", what);
        revisits(what);
    }

    /** As the watch does when it finds other lists or another calendar than before. */
    private void revisits(String because) {
        var today = people.directory(council.authority(), London.day(now));
        var same = today.edition().equals(directory.edition()) && days.equals(council.counted());
        if (same) {
            return;
        }
        note("revisits after " + because);
        var before = whims.one(4) ? Optional.<CouncilDays>empty() : Optional.of(days);
        var change = council.process().revisit(concern(), before, directory, today, now);
        note("  " + change.events());
        inspection.revisited(change, people, now);
        var again = council.process().revisit(concern(), before, directory, today, now);
        assertThat(again.isNone()).as("done twice: %s", again.events()).isTrue();
        if (change.events().stream().anyMatch(ConcernEvent.Covered.class::isInstance)) {
            reached.met("handover", because);
        }
        directory = today;
        days = council.counted();
    }

    private Serves serves() {
        return inspection.serves(people, now);
    }

    private Staff staff() {
        return new Staff(concern(), council.process(), directory, people, serves());
    }

    private void acts() {
        var today = London.day(now);
        var act = whims.act(inspection.mirror(), today);
        if (tooSoon(act)) {
            return;
        }
        var childless = concern().children().isEmpty();
        var staff = staff();
        var actor = whims.one(7) ? staff.actor(anybody()) : right(staff, act, childless);
        var seen = whims.one(6) ? OptionalLong.of(version()) : OptionalLong.empty();
        note(actor.id().value() + " " + seen + " " + act);
        does(act, actor, seen, childless);
    }

    /** Whose it is; where somebody covers two posts, they do what is either's. */
    private Actor right(Staff staff, Act act, boolean childless) {
        var both = staff.actor(Cast.BOTH.id());
        return covered && new Entitled(inspection.mirror(), both, childless).may(act)
                ? both
                : staff.somebody(inspection.mirror(), act, childless)
                        .orElseGet(() -> staff.actor(anybody()));
    }

    private long version() {
        return 1 + dice.nextInt((int) concern().version());
    }

    private void does(Act act, Actor actor, OptionalLong seen, boolean childless) {
        var may = new Entitled(inspection.mirror(), actor, childless).may(act);
        var allowed = council.process().allows(concern(), act, actor, now);
        var instead = Staff.instead(inspection.mirror(), act, actor, childless);
        var operation = "op-" + ++operations;
        var decision = council.process().act(concern(), act, actor, seen, operation, now);
        switch (decision) {
            case Change change -> {
                assertThat(may && allowed).as("%s is for %s to do", act, actor).isTrue();
                inspection.changed(change, Optional.of(actor), instead, now);
                reached.met("stead", instead.isPresent() ? "another's" : "nobody's");
                assertThat(concern().done(operation)).isPresent();
            }
            case Refusal refusal -> {
                refused(refusal);
                assertThat(refusal instanceof Refusal.NotYours)
                        .isEqualTo(!may && !stale(act, seen));
                assertThat(allowed && seen.isEmpty()).as("offered, then refused").isFalse();
                assertThat(refusal instanceof Refusal.MovedOn && !stale(act, seen)).isFalse();
            }
        }
    }

    /** Whether the card was drawn at an earlier stage, and the act is about the stage. */
    private boolean stale(Act act, OptionalLong seen) {
        var since = concern().standing().entry().map(Standing.StageEntry::since).orElse(0L);
        return Staff.ABOUT_THE_STAGE.contains(act.getClass())
                && seen.isPresent()
                && seen.getAsLong() < since;
    }

    private void refused(Refusal refusal) {
        reached.met("refusal", refusal.getClass().getSimpleName());
        note("  refused: " + refusal);
    }

    /** Most of what would end it early is left out, so that more happens. */
    private boolean tooSoon(Act act) {
        var early =
                act instanceof Act.Accept
                        && (inspection.mirror().awaited() || inspection.mirror().recorded());
        return (early || act instanceof Act.Withdraw || act instanceof Act.Void) && !whims.one(6);
    }

    private Instant later() {
        var wake = council.process().wakeAt(concern(), now).filter(at -> at.isAfter(now));
        var then =
                switch (dice.nextInt(8)) {
                    case 0, 1 -> wake.orElse(now);
                    case 2 -> wake.map(at -> at.minusSeconds(1)).orElse(now);
                    case 3, 4 -> now.plus(Duration.ofMinutes(dice.nextInt(120)));
                    case 5, 6 -> now.plus(Duration.ofMinutes(dice.nextInt(4 * 1440)));
                    default -> now.plus(Duration.ofMinutes(dice.nextInt(40 * 1440)));
                };
        return then.isBefore(now) ? now : then;
    }

    private Concern concern() {
        return inspection.concern();
    }

    private void note(String what) {
        log.add(London.at(now).toLocalDateTime() + " " + what);
    }
}
