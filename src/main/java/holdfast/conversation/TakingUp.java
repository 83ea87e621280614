package holdfast.conversation;

import holdfast.concern.Act;
import holdfast.concern.Concern;
import holdfast.concern.Process.Opening;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Starts matters, and marks what they go on from as taken up. These are several changes: when the
 * later ones were lost, the same act coming again makes good for them.
 */
final class TakingUp {

    private final Acting acting;

    TakingUp(Acting acting) {
        this.acting = acting;
    }

    Done start(Deed deed, Opening opening) {
        var done = acting.start(deed, opening);
        if (done instanceof Done.Recorded(var concern, var _)) {
            linked(deed, concern);
        }
        return done;
    }

    /** What has been taken up by something else meanwhile stays so. */
    private void linked(Deed deed, Concern concern) {
        var quiet = new Deed(deed.caller(), deed.operation(), Optional.empty(), List.of(), false);
        concern.origin()
                .links()
                .forEach(link ->
                        acting.act(
                                quiet, link, new Act.TakeUp(concern.ref()), OptionalLong.empty()));
    }
}
