package holdfast.conversation;

import holdfast.concern.Reference;
import holdfast.conversation.Reply.Message;
import java.util.Optional;

/**
 * What is left on the card of somebody who was shown a concern that is no longer theirs to see: who
 * has it now; or nothing at all, where they may no longer know of the child.
 */
final class Remains {

    private final Acting acting;
    private final Showing showing;

    Remains(Acting acting, Showing showing) {
        this.acting = acting;
        this.showing = showing;
    }

    /** Nothing for whoever has never been shown it, or may see it still. */
    Optional<Message> of(Caller caller, Reference ref) {
        return acting.hides(caller, ref)
                ? Optional.of(showing.hidden())
                : acting.formerly(caller, ref).map(concern -> showing.movedOn(caller, concern));
    }
}
