package holdfast.conversation;

import holdfast.concern.Act;
import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** Tells an act that is delivered once more from the same words about something new. */
final class Repeats {

    /**
     * The same words within this time are the same act sent again: whoever was told "I cannot tell
     * whether that was recorded" sends it again, and it counts once (decision 0046).
     */
    private static final Duration AGAIN = Duration.ofHours(1);

    private Repeats() {}

    /**
     * Whether this is an act that has been done, delivered once more. The same words about another
     * answer, or in answer to another question, are another act.
     */
    static boolean has(Concern concern, Act act, String operation, Instant now) {
        return concern.done(operation)
                .filter(entry -> !turned(concern, act, entry) && !longAgo(act, entry, now))
                .isPresent();
    }

    /** Asking or noting the same once more is meant, unless it comes soon. */
    private static boolean longAgo(Act act, Entry before, Instant now) {
        return (act instanceof Act.Ask || act instanceof Act.Note)
                && Duration.between(before.at(), now).compareTo(AGAIN) > 0;
    }

    private static boolean turned(Concern concern, Act act, Entry since) {
        return switch (act) {
            case Act.Acknowledge _ -> true;
            case Act.Ask _, Act.Refuse _ ->
                    after(concern, since).anyMatch(ConcernEvent.Answered.class::isInstance);
            case Act.GiveAnswer _ ->
                    after(concern, since).anyMatch(ConcernEvent.Asked.class::isInstance);
            case Act.Convene _,
                    Act.Minute _,
                    Act.Pass _,
                    Act.SetDue _,
                    Act.GiveTime _,
                    Act.Wait _,
                    Act.Redate _,
                    Act.Finish _,
                    Act.ToCafcass _,
                    Act.SeekAdvice _,
                    Act.Hear _,
                    Act.FileIt _,
                    Act.Hold _,
                    Act.Release _,
                    Act.Erase _,
                    Act.Correct _ ->
                    after(concern, since).findAny().isPresent();
            case Act.Note _ ->
                    after(concern, since).anyMatch(it -> !(it instanceof ConcernEvent.Viewed));
            case Act.Accept _,
                    Act.Escalate _,
                    Act.Confirm _,
                    Act.Complain _,
                    Act.Withdraw _,
                    Act.Void _,
                    Act.TakeUp _ ->
                    false;
        };
    }

    private static Stream<ConcernEvent> after(Concern concern, Entry since) {
        return concern.history().stream()
                .filter(entry -> entry.seq() > since.seq())
                .map(Entry::event);
    }
}
