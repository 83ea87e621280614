package holdfast.concern;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Process.Opening;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.TeamId;
import holdfast.policy.StageId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What people begin, by dice. */
final class Openings extends Dice {

    Openings(Random dice, WalkedCouncil council) {
        super(dice, council);
    }

    Opening opening(LocalDate today) {
        var kind = one(3) ? any(List.of(Kind.values())) : kind();
        var said = new HashMap<String, Text.Ref>();
        said.put("text", text("text"));
        for (var input : List.of("informal", "impact", "child-view", "reason")) {
            if (!one(6)) {
                said.put(input, text(input));
            }
        }
        var by = one(4) ? Optional.of(near(today, 40)) : Optional.<LocalDate>empty();
        var at = one(3) ? Optional.of(stage()) : Optional.<StageId>empty();
        var review = one(8) ? Optional.<LocalDate>empty() : Optional.of(near(today, 4));
        var old = one(10) ? review.map(day -> day.minusDays(dice.nextInt(60))) : review;
        return new Opening(
                council.authority(),
                kind,
                subject(kind),
                Optional.of("drift"),
                said,
                by,
                at,
                old,
                one(4),
                one(9) ? List.of(new Reference(7)) : List.of());
    }

    private Kind kind() {
        var notifies = council.policy().notification().isPresent();
        return notifies && dice.nextBoolean() ? Kind.NOTIFICATION : Kind.CONCERN;
    }

    private Subject subject(Kind kind) {
        if (kind == Kind.SERVICE || kind == Kind.PRAISE && one(2)) {
            return one(2) ? Subject.of(new TeamId("t-1")) : Subject.of(List.of());
        }
        var one = new ChildId("1001");
        return Subject.of(one(5) ? List.of(one, new ChildId("1002")) : List.of(one));
    }
}
