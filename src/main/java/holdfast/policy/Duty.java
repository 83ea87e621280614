package holdfast.policy;

import holdfast.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody has to do by a day that a review, an allocation, another duty or the like sets.
 *
 * @param who whose it is
 * @param to who gets what comes of it
 * @param due by when, counted from an event or from the day another duty is due
 * @param noLaterThan a second limit; the earlier of the two is the last day
 * @param brings the event that has happened once it is done, such as having received something
 * @param remind how long before its last day whoever has the duty is reminded
 * @param late what follows, step by step, while it is still not done
 * @param silence what it means when the last day has passed and nobody has spoken
 * @param source where the council's document says so
 * @param reading how its words were understood, where they leave room
 */
public record Duty(
        String id,
        String title,
        List<Role> who,
        List<Role> to,
        Reviews reviews,
        Period due,
        Optional<Period> noLaterThan,
        Optional<Event> brings,
        List<Period> remind,
        List<Late> late,
        Optional<Silence> silence,
        String source,
        Optional<String> reading) {

    /** Which of a child's reviews a duty belongs to. */
    public enum Reviews {
        ALL,
        FIRST,
        LATER
    }

    /**
     * A step taken while a duty is not done. It moves nothing else.
     *
     * @param after how long after the last day, or after the step before
     * @param escalate whom it goes to
     */
    public record Late(Period after, List<Role> remind, List<Role> copy, List<Role> escalate) {

        public Late {
            remind = List.copyOf(remind);
            copy = List.copyOf(copy);
            escalate = List.copyOf(escalate);
        }
    }

    /**
     * Consent by saying nothing.
     *
     * @param means what then holds, such as "the decisions are confirmed"
     */
    public record Silence(String means, List<Role> tell) {

        public Silence {
            tell = List.copyOf(tell);
        }
    }

    public Duty {
        who = List.copyOf(who);
        to = List.copyOf(to);
        remind = List.copyOf(remind);
        late = List.copyOf(late);
    }

    /** Its limits: one, or two of which the earlier counts. */
    public Stream<Period> limits() {
        return Stream.concat(Stream.of(due), noLaterThan.stream());
    }
}
