package holdfast.concern;

import holdfast.policy.StageId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Chance, for whatever people do. */
abstract class Dice {

    final Random dice;
    final WalkedCouncil council;

    Dice(Random dice, WalkedCouncil council) {
        this.dice = dice;
        this.council = council;
    }

    boolean one(int in) {
        return dice.nextInt(in) == 0;
    }

    <T> Optional<T> maybe(T value) {
        return dice.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    <T> T any(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }

    static Text.Ref text(String words) {
        return new Text.Ref("t-" + words, words);
    }

    LocalDate near(LocalDate today, int days) {
        return today.plusDays(dice.nextInt(days) - 3);
    }

    StageId stage() {
        if (one(12)) {
            return one(2) ? StageId.NOTIFICATION : new StageId("stage-9");
        }
        var stages = council.policy().stages();
        return stages.isEmpty() ? new StageId("stage-1") : any(stages).id();
    }
}
