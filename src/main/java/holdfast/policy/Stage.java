package holdfast.policy;

import holdfast.people.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rung of the council's process: who answers, how long they have, and who hears of it.
 *
 * @param to who gets the card when it opens, besides whoever answers
 * @param within how long the answer may take; none means what is left of the whole process
 * @param iroMaySetDue whether the IRO may choose the due day
 * @param remind how long before the due day the answerer is reminded
 * @param copies who gets a copy, by what has happened
 * @param source where the council's document says so
 * @param reading how its words were understood, where they leave room
 */
public record Stage(
        StageId id,
        String title,
        List<Role> to,
        Role answeredBy,
        Optional<Period> within,
        boolean iroMaySetDue,
        Optional<Period> remind,
        Lapse lapse,
        Map<Moment, List<Role>> copies,
        String source,
        Optional<String> reading) {

    /**
     * What happens at a stage that others may want a copy of. Who hears of a lapse stands in {@link
     * Lapse#tell}.
     */
    public enum Moment {
        OPENED,
        ANSWERED,
        ACCEPTED,
        REFUSED
    }

    public Stage {
        to = List.copyOf(to);
        copies = Map.copyOf(copies);
    }

    /** Who gets a copy at this moment; nobody unless the policy names them. */
    public List<Role> copiedOn(Moment moment) {
        return copies.getOrDefault(moment, List.of());
    }
}
