package holdfast.concern;

import static holdfast.concern.Matter.DIRECTOR;
import static holdfast.concern.Matter.HEAD;
import static holdfast.concern.Matter.IRO;
import static holdfast.concern.Matter.MANAGER;
import static holdfast.concern.Matter.WORKER;

import holdfast.concern.Act.Actor;
import holdfast.concern.Concern.Kind;
import holdfast.policy.StageId;
import holdfast.workingday.London;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** A concern that people and the clock drive at random; one seed always gives the same. */
final class Journey {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 9 * 365;
    private static final List<Act> ACTS = new ArrayList<>(Acts.all().values());
    private static final List<Actor> PEOPLE = List.of(IRO, WORKER, MANAGER, HEAD, DIRECTOR);

    private final Random random;
    private final Matter matter;

    Journey(long seed) {
        this.random = new Random(seed);
        this.matter = begin();
    }

    /** Goes some steps, showing the matter after each. */
    Matter go(Consumer<Matter> look) {
        look.accept(matter);
        var steps = 3 + random.nextInt(14);
        for (var step = 0; step < steps; step++) {
            matter.at(later());
            if (random.nextInt(10) < 7) {
                matter.wakes();
            }
            if (random.nextInt(10) < 5) {
                somebodyActs();
            }
            look.accept(matter);
        }
        return matter;
    }

    private Matter begin() {
        var day = FIRST.plusDays(random.nextInt(DAYS));
        var at = day.atTime(random.nextInt(24), random.nextInt(60));
        var kind = random.nextBoolean() ? Kind.NOTIFICATION : Kind.CONCERN;
        var by =
                Optional.of(day.plusDays(1 + random.nextInt(30)))
                        .filter(_ -> kind == Kind.NOTIFICATION && random.nextInt(4) == 0);
        var stage =
                Optional.of(new StageId("stage-" + (1 + random.nextInt(3))))
                        .filter(_ -> kind == Kind.CONCERN && random.nextInt(3) == 0);
        var opening = Matter.opening(kind, by, stage);
        return Matter.opened(Matter.PROCESS, opening, at.toString());
    }

    private String later() {
        var wake = matter.process().wakeAt(matter.concern(), matter.now()).filter(this::ahead);
        var after =
                switch (random.nextInt(6)) {
                    case 0, 1 -> wake.orElse(matter.now());
                    case 2 -> wake.map(at -> at.minusSeconds(60)).orElse(matter.now());
                    case 3 -> matter.now().plus(Duration.ofMinutes(random.nextInt(120)));
                    case 4 -> matter.now().plus(Duration.ofMinutes(random.nextInt(4 * 1440)));
                    default -> matter.now().plus(Duration.ofMinutes(random.nextInt(40 * 1440)));
                };
        return local(after.isBefore(matter.now()) ? matter.now() : after).toString();
    }

    private boolean ahead(Instant wake) {
        return wake.isAfter(matter.now());
    }

    private static LocalDateTime local(Instant at) {
        return London.at(at).toLocalDateTime();
    }

    private void somebodyActs() {
        for (var tries = 0; tries < 4; tries++) {
            var act = ACTS.get(random.nextInt(ACTS.size()));
            var anybody = PEOPLE.get(random.nextInt(PEOPLE.size()));
            var actor = random.nextInt(8) == 0 ? anybody : right(act);
            if (!ends(act) && matter.tries(act, actor) instanceof Decision.Change) {
                matter.does(act, actor);
                return;
            }
        }
    }

    /** Most of what would end it early is left out, so that more happens. */
    private boolean ends(Act act) {
        var early = act.equals(Acts.ACCEPT_WITH_TEXT) && !matter.standing().equals("answered");
        return (early || act instanceof Act.Withdraw || act instanceof Act.Void)
                && random.nextInt(10) < 8;
    }

    private Actor right(Act act) {
        if (!(act instanceof Act.Acknowledge || act instanceof Act.GiveAnswer)) {
            return IRO;
        }
        return switch (matter.stay().stage().id()) {
            case "stage-2" -> HEAD;
            case "stage-3" -> DIRECTOR;
            default -> MANAGER;
        };
    }
}
