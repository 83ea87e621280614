package holdfast.conversation;

import holdfast.concern.Concern;
import holdfast.concern.Decision;
import holdfast.concern.Decision.Refusal;
import java.util.Optional;

/** What became of an act. */
sealed interface Done {

    /** Recorded, now or by the same act delivered before. */
    record Recorded(Concern concern, boolean before) implements Done {}

    /** It would be done; nothing is recorded of what is only tried. */
    record Would(Decision.Change change) implements Done {}

    /** Not done, and nothing changed. The concern is there for whoever may see it. */
    record Refused(Refusal refusal, Optional<Concern> concern) implements Done {}
}
