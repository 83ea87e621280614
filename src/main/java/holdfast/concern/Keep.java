package holdfast.concern;

import holdfast.concern.Decision.Refusal;
import holdfast.concern.Ruling.Ruled;
import java.util.Optional;

/**
 * How long words are kept: their filing, a legal hold, its end, and erasing before their time
 * (promises, section 4).
 */
final class Keep {

    private Keep() {}

    static Ruled file() {
        return Ruling.yes(new ConcernEvent.Fated(Text.Fate.FILED, Optional.empty()));
    }

    static Ruled hold(Concern concern, Text.Ref reason) {
        var kept = concern.kept();
        if (kept.onHold().isPresent()) {
            return Ruling.no(new Refusal.AlreadyHeld(kept.onHold().orElseThrow()));
        }
        return nothingLeft(kept).orElseGet(() -> fated(Text.Fate.HELD, reason));
    }

    static Ruled release(Concern concern, Text.Ref reason) {
        return concern.kept().onHold().isEmpty()
                ? Ruling.no(new Refusal.NotHeld())
                : fated(Text.Fate.RELEASED, reason);
    }

    /** Whether it has been filed is not asked: whoever decides this knows. */
    static Ruled erase(Concern concern, Text.Ref reason) {
        var kept = concern.kept();
        if (kept.onHold().isPresent()) {
            return Ruling.no(new Refusal.OnHold(kept.onHold().orElseThrow()));
        }
        if (kept.over().isEmpty()) {
            return Ruling.no(new Refusal.StillOpen());
        }
        return nothingLeft(kept).orElseGet(() -> fated(Text.Fate.ERASED, reason));
    }

    private static Ruled fated(Text.Fate fate, Text.Ref reason) {
        return Ruling.yes(new ConcernEvent.Fated(fate, Optional.of(reason)));
    }

    private static Optional<Ruled> nothingLeft(Text.Kept kept) {
        return kept.erased()
                .filter(_ -> !kept.left())
                .map(on -> Ruling.no(new Refusal.WordsErased(on)));
    }
}
