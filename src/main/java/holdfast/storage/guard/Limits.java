package holdfast.storage.guard;

import java.time.Duration;

/**
 * How much is asked of a store at once, and how long it is waited for.
 *
 * @param readers how many read at the same time
 * @param writers how many write at the same time
 * @param waiting how many more may wait for their turn, to read or to write
 * @param call how long a single call takes at most, where no turn has less left
 * @param slow what takes as long as this is a bad sign
 * @param pause how long a store that fails is left alone before it is tried again
 */
public record Limits(
        int readers, int writers, int waiting, Duration call, Duration slow, Duration pause) {

    /** What suits a file of this machine: as many as it has connections. */
    public static Limits ofFile() {
        return of(4, 1);
    }

    /** What suits a store across the network, which serves many at once. */
    public static Limits ofServer() {
        return of(64, 64);
    }

    private static Limits of(int readers, int writers) {
        return new Limits(
                readers,
                writers,
                512,
                Duration.ofSeconds(10),
                Duration.ofSeconds(2),
                Duration.ofSeconds(5));
    }
}
