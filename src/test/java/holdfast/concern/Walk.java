package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Act.Actor;
import holdfast.concern.Decision.Change;
import holdfast.concern.Decision.Refusal;
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

/** One matter that people, the post and the clock drive at random; a seed always gives the same. */
final class Walk {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 8 * 365;

    private static final Set<Class<?>> STAGES =
            Set.of(
                    Act.Acknowledge.class,
                    Act.Convene.class,
                    Act.Minute.class,
                    Act.GiveAnswer.class,
                    Act.Ask.class,
                    Act.Accept.class,
                    Act.Refuse.class,
                    Act.Escalate.class,
                    Act.SetDue.class,
                    Act.GiveTime.class);

    private final Random dice;
    private final WalkedCouncil council;
    private final Whims whims;
    private final Reached reached;
    private final Inspection inspection;
    private final boolean covered;
    private final List<String> log = new ArrayList<>();
    private Instant now;
    private int operations;

    Walk(long seed, WalkedCouncil council, Reached reached) {
        this.dice = new Random(seed * 31 + 17);
        this.council = council;
        this.whims = new Whims(dice, council);
        this.reached = reached;
        this.inspection = new Inspection(council, reached);
        this.covered = dice.nextInt(6) == 0;
        this.now =
                FIRST.plusDays(dice.nextInt(DAYS))
                        .atTime(dice.nextInt(24), dice.nextInt(60))
                        .atZone(London.ZONE)
                        .toInstant();
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
        var by = opening.kind() == Concern.Kind.COMPLAINT ? Cast.anybody(dice) : Cast.IRO;
        return switch (council.process().open(Reference.FIRST, opening, by.id(), "op-0", now)) {
            case Change change -> {
                reached.met("kind", council.policy().id() + " " + opening.kind().word());
                inspection.begins(change, opening, now);
                yield true;
            }
            case Refusal refusal -> {
                refused(refusal);
                yield false;
            }
        };
    }

    private void step() {
        now = later();
        switch (dice.nextInt(10)) {
            case 0, 1, 2 -> wakes();
            case 3 -> {
                wakes();
                delivers();
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
        var results = new Post(dice, inspection.mirror(), council.process()).of(concern(), now);
        results.values().stream()
                .flatMap(List::stream)
                .forEach(each -> reached.met("notice", each.state().getClass().getSimpleName()));
        inspection.changed(
                council.process().delivered(concern(), results, now), Optional.empty(), now);
    }

    private void acts() {
        var today = London.day(now);
        var act = whims.act(inspection.mirror(), today);
        if (tooSoon(act)) {
            return;
        }
        var childless = concern().children().isEmpty();
        var actor = whims.one(7) ? Cast.anybody(dice) : right(act, childless);
        var seen = whims.one(6) ? OptionalLong.of(version()) : OptionalLong.empty();
        note(actor.id().value() + " " + seen + " " + act);
        does(act, actor, seen, childless);
    }

    /** Whose it is; where somebody covers two posts, they do what is either's. */
    private Actor right(Act act, boolean childless) {
        var both = new Entitled(inspection.mirror(), Cast.BOTH, childless).may(act);
        return covered && both
                ? Cast.BOTH
                : Entitled.somebody(inspection.mirror(), act, childless).orElse(Cast.IRO);
    }

    private long version() {
        return 1 + dice.nextInt((int) concern().version());
    }

    private void does(Act act, Actor actor, OptionalLong seen, boolean childless) {
        var may = new Entitled(inspection.mirror(), actor, childless).may(act);
        var allowed = council.process().allows(concern(), act, actor, now);
        var operation = "op-" + ++operations;
        var decision = council.process().act(concern(), act, actor, seen, operation, now);
        switch (decision) {
            case Change change -> {
                assertThat(may && allowed).as("%s is for %s to do", act, actor).isTrue();
                inspection.changed(change, Optional.of(actor), now);
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
        return STAGES.contains(act.getClass()) && seen.isPresent() && seen.getAsLong() < since;
    }

    private void refused(Refusal refusal) {
        reached.met("refusal", refusal.getClass().getSimpleName());
        note("  refused: " + refusal);
    }

    /** Most of what would end it early is left out, so that more happens. */
    private boolean tooSoon(Act act) {
        var early = act instanceof Act.Accept && inspection.mirror().awaited();
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
