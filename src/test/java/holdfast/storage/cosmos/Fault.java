package holdfast.storage.cosmos;

import java.time.Duration;

/**
 * What the {@link Front} does to one request instead of passing it on.
 *
 * @param pause how long it holds the request first
 * @param applied whether the server behind does what was asked
 * @param ending what the caller gets
 */
public record Fault(Duration pause, boolean applied, Ending ending) {

    /** What the caller gets. */
    public sealed interface Ending {
        /** What the server answered. */
        record Passed() implements Ending {}

        /** An error of Cosmos DB's; {@code retryAfter} of nothing is left out. */
        record Answer(int status, int substatus, Duration retryAfter) implements Ending {}

        /** A connection that is cut without a word. */
        record Dropped() implements Ending {}

        /** Nothing at all, until the front is cleared or closed. */
        record Hung() implements Ending {}
    }

    /** Too many requests: come back after so long. Nothing was done. */
    public static Fault throttled(Duration retryAfter) {
        return new Fault(Duration.ZERO, false, new Ending.Answer(429, 3200, retryAfter));
    }

    /** This status. Nothing was done. */
    public static Fault status(int status, int substatus) {
        return new Fault(Duration.ZERO, false, new Ending.Answer(status, substatus, Duration.ZERO));
    }

    /** The connection is cut. Nothing was done. */
    public static Fault dropped() {
        return new Fault(Duration.ZERO, false, new Ending.Dropped());
    }

    /** No answer comes. Nothing was done. */
    public static Fault hung() {
        return new Fault(Duration.ZERO, false, new Ending.Hung());
    }

    /** The answer comes late. */
    public static Fault slow(Duration pause) {
        return new Fault(pause, true, new Ending.Passed());
    }

    /** The same seen from outside, and yet what was asked was done. */
    public Fault afterItWasDone() {
        return new Fault(pause, true, ending);
    }

    @Override
    public String toString() {
        var seen =
                switch (ending) {
                    case Ending.Passed _ -> "slow by " + pause.toMillis() + " ms";
                    case Ending.Answer(var status, var sub, _) -> status + "/" + sub;
                    case Ending.Dropped _ -> "dropped";
                    case Ending.Hung _ -> "hung";
                };
        return applied && !(ending instanceof Ending.Passed) ? seen + " after it was done" : seen;
    }
}
