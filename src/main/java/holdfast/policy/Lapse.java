package holdfast.policy;

import holdfast.people.Role;
import java.util.List;
import java.util.Optional;

/**
 * What follows when a stage runs out of time unanswered. It moves nothing: going further is the
 * IRO's to decide.
 *
 * @param ping who must now answer
 * @param tell who is told of it
 * @param offer what the IRO may do with one press
 * @param again how often the ping repeats while no answer comes
 */
public record Lapse(List<Role> ping, List<Role> tell, Offer offer, Optional<Period> again) {

    /** What an IRO is offered when a stage lapses. */
    public sealed interface Offer {

        /** To open the next stage. */
        record Next() implements Offer {}

        /**
         * Nothing, since no stage can follow.
         *
         * @param because the sentence the IRO reads
         */
        record Nothing(String because) implements Offer {}
    }

    public Lapse {
        ping = List.copyOf(ping);
        tell = List.copyOf(tell);
    }
}
