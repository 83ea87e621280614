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
 * @param nextContact who is pinged too when nobody answers, or when nobody holds the post
 */
public record Lapse(
        List<Role> ping,
        List<Role> tell,
        Offer offer,
        Optional<Period> again,
        Optional<NextContact> nextContact) {

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

    /**
     * Who is next when nobody answers.
     *
     * @param after how many pings without an answer, the lapse's own included
     */
    public record NextContact(int after, List<Role> ping) {

        public NextContact {
            ping = List.copyOf(ping);
        }
    }

    public Lapse {
        ping = List.copyOf(ping);
        tell = List.copyOf(tell);
    }
}
