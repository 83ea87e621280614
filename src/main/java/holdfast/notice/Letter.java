package holdfast.notice;

import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.util.Optional;

/**
 * A card about to be handed over: enough to draw it from the concern as it stands at that moment.
 *
 * @param to who reads it
 * @param concern the reference of the concern it is about; empty for what happened while whoever
 *     reads it was away
 * @param notice the stable id of the notice it delivers; empty when a card is only drawn again
 * @param why what it is for; empty when a card is only drawn again
 */
public record Letter(
        Authority authority,
        PersonId to,
        Optional<String> concern,
        Optional<String> notice,
        Optional<Why> why) {

    /** What happened while somebody was away. */
    public static Letter onReturn(Authority authority, PersonId to) {
        return new Letter(authority, to, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
