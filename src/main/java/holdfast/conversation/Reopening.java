package holdfast.conversation;

import holdfast.concern.Act;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Process.Opening;
import holdfast.concern.Text;
import holdfast.conversation.Checking.Letters;
import holdfast.policy.StageId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Takes a matter up again as a new one with fresh clocks; the old one keeps its end, and each is
 * linked to the other.
 */
final class Reopening {

    /** What may be said anew when a matter is taken up again. */
    static final List<String> ANEW =
            List.of("reason", "impact", "child-view", "informal", "sought", "needed");

    private static final Set<Kind> TAKEN_UP = Set.of(Kind.NOTIFICATION, Kind.CONCERN, Kind.SERVICE);

    private final Acting acting;
    private final TakingUp takingUp;

    Reopening(Acting acting) {
        this.acting = acting;
        this.takingUp = new TakingUp(acting);
    }

    /** What is only told, and over once it is seen, is not taken up again. */
    static boolean mayBe(Concern concern) {
        return TAKEN_UP.contains(concern.kind());
    }

    /** The new matter a filled form is. */
    static Opening opening(Concern old, Filled filled, Optional<StageId> at, Letters letters) {
        var said = new HashMap<String, Text.Ref>(old.particulars());
        ANEW.forEach(id -> filled.text(id).ifPresent(text -> said.put(id, letters.of(text))));
        return new Opening(
                old.authority(),
                at.isPresent() ? Kind.CONCERN : old.kind(),
                old.subject(),
                old.category(),
                said,
                Optional.empty(),
                at,
                old.origin().review(),
                said.containsKey("urgent"),
                List.of(old.ref()));
    }

    /** The new matter, unless the old one may not be taken up by this person, or not now. */
    Done start(Deed deed, Concern old, Opening opening) {
        if (!mayBe(old)) {
            return new Done.Refused(new Refusal.OnlyTold(), Optional.of(old));
        }
        var trial = new Deed(deed.caller(), deed.operation(), Optional.empty(), List.of(), true);
        var as = new Act.TakeUp(old.ref().next());
        return switch (acting.act(trial, old.ref(), as, OptionalLong.empty())) {
            case Done.Refused refused -> refused;
            case Done.Would _, Done.Recorded _ -> takingUp.start(deed, opening);
        };
    }
}
