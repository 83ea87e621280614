package holdfast.conversation;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Outcome;
import holdfast.concern.Processes;
import holdfast.concern.Reference;
import holdfast.notice.Shown;
import java.time.InstantSource;
import java.util.HashMap;

/** Which messages show a concern to whom, so that they can be drawn anew when it changes. */
final class ShownMessages {

    private final Concerns concerns;
    private final Processes processes;
    private final InstantSource clock;

    ShownMessages(Concerns concerns, Processes processes, InstantSource clock) {
        this.concerns = concerns;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Notes which message shows a concern to somebody; nothing happens when it changes meanwhile
     * for good.
     *
     * @param follows whether it is drawn again whenever the concern moves
     */
    void note(Caller caller, Reference ref, String activity, boolean follows) {
        for (int tries = 0; tries < Acting.TRIES; tries++) {
            var held = concerns.find(caller.authority(), ref);
            if (held.isEmpty()) {
                return;
            }
            var concern = held.orElseThrow().concern();
            if (concern.isBlank()) {
                return; // there are no words on it to blank, and its story is to stay readable
            }
            var after = in(concern, caller, shown(concern, activity, follows));
            if (concerns.replace(
                            held.orElseThrow(),
                            processes.of(concern).filing(after, clock.instant()))
                    == Outcome.KEPT) {
                return;
            }
        }
    }

    /** The concern with the message in which the deed is shown. */
    static Concern in(Concern concern, Deed deed) {
        return deed.shownIn()
                .map(activity -> in(concern, deed.caller(), shown(concern, activity, true)))
                .orElse(concern);
    }

    private static Shown shown(Concern concern, String activity, boolean follows) {
        return follows
                ? new Shown(activity, concern.lastVisible())
                : Shown.copied(activity, concern.lastVisible());
    }

    private static Concern in(Concern concern, Caller caller, Shown message) {
        var shown = new HashMap<>(concern.shown());
        shown.merge(caller.id(), message, Shown::with);
        return concern.withShown(shown);
    }
}
