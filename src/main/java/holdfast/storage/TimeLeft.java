package holdfast.storage;

import holdfast.storage.StoreUnavailable.NotBegun;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How long whatever a person's turn asks of the store may still take, all its calls together, so
 * that Teams is answered in time however slow the store is (promises, F17 and F18). Whoever waits
 * for a store waits {@link #atMost} so long.
 */
public final class TimeLeft {

    private static final ScopedValue<TimeLeft> TURN = ScopedValue.newInstance();

    private final LongSupplier nanos;
    private final long end;

    private TimeLeft(LongSupplier nanos, long end) {
        this.nanos = nanos;
        this.end = end;
    }

    /**
     * Does something that has so long in all. Within a turn it has no more than the turn has left.
     *
     * @param nanos a clock that only ever goes forward, in nanoseconds from anywhere
     */
    public static <T, X extends Throwable> T within(
            Duration limit, LongSupplier nanos, ScopedValue.CallableOp<? extends T, X> turn)
            throws X {
        var own = new TimeLeft(nanos, nanos.getAsLong() + limit.toNanos());
        return ScopedValue.where(TURN, own.orShorter()).call(turn);
    }

    private TimeLeft orShorter() {
        return TURN.isBound() && TURN.get().left().compareTo(left()) < 0 ? TURN.get() : this;
    }

    /**
     * How long one call may take: what it takes at most as a rule, or what the turn has left.
     *
     * @throws NotBegun when the turn's time is over
     */
    public static Duration atMost(Duration usual) {
        if (!TURN.isBound()) {
            return usual;
        }
        var left = TURN.get().left();
        if (!left.isPositive()) {
            throw new NotBegun(
                    "The store took all the time a turn has. Look whether its disk or server is overloaded.");
        }
        return left.compareTo(usual) < 0 ? left : usual;
    }

    /** The same work on another thread, which then has no more time than the turn. */
    public static <T> Supplier<T> carried(Supplier<T> work) {
        if (!TURN.isBound()) {
            return work;
        }
        var turn = TURN.get();
        return () -> ScopedValue.where(TURN, turn).call(work::get);
    }

    private Duration left() {
        return Duration.ofNanos(end - nanos.getAsLong());
    }
}
