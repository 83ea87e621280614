package holdfast.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of a trial when it is over, in plain facts: what people did and were told, what
 * came to Teams, what had to happen and what is kept. All times are the town's.
 *
 * @param doubts while nobody could know what a process did: it died, or stood still
 * @param waking what is still due in the store, although everything has been seen to
 */
record History(
        List<Telling> told,
        List<Arrival> arrivals,
        List<Target> targets,
        List<Doubt> doubts,
        Map<String, Matter> kept,
        List<String> waking) {

    /**
     * Something somebody did, and all the answers they had to it: once for each time they tried.
     *
     * @param what the word that the history has for it
     * @param words what they wrote, which nobody else did; empty for a bare press
     * @param ref the concern it was about; empty when it starts one
     */
    record Telling(
            String by, String what, String words, Optional<String> ref, List<Answer> answers) {}

    /** What somebody was told. */
    sealed interface Answer {

        /** It is recorded, under this reference. */
        record Recorded(String ref) implements Answer {}

        /** It is not recorded. */
        record NotRecorded() implements Answer {}

        /** Nothing at all, or nothing that says either. */
        record Nothing() implements Answer {}
    }

    /**
     * A new message that came to Teams.
     *
     * @param to whose chat
     * @param cards the ids its buttons carry
     * @param unclear whether Teams left the bot in doubt about it
     */
    record Arrival(Instant at, String to, Set<String> cards, boolean unclear) {}

    /** A lapse that had to happen within a time of its hour. */
    record Target(String ref, Instant due, Duration bound) {}

    /** A time about which nobody knows. */
    record Doubt(Instant from, Instant until) {}

    /** A concern as it is kept. */
    record Matter(String ref, List<Line> lines, List<Owed> notices) {}

    /**
     * A line of its history.
     *
     * @param by empty when the clock did it
     * @param words all that was said with it
     * @param sound whether it is intact and follows the line before it
     */
    record Line(
            int seq,
            Instant at,
            Optional<String> by,
            String what,
            List<String> words,
            boolean sound) {}

    /**
     * A notice.
     *
     * @param state {@code owed}, {@code sent}, {@code failed} or {@code parked}
     * @param to who has had it, once it is sent
     * @param sent when it was marked as sent
     */
    record Owed(String id, Instant at, String state, Optional<String> to, Optional<Instant> sent) {

        /** The line of the history because of which it is owed. */
        int line() {
            return Integer.parseInt(id.split("-")[2]);
        }

        boolean is(String word) {
            return state.equals(word);
        }
    }
}
