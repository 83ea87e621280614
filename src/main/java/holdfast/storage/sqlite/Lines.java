package holdfast.storage.sqlite;

import holdfast.storage.StoreUnavailable.NotBegun;
import holdfast.storage.TimeLeft;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Connections lent to one thread at a time, in the order asked, and only for so long in vain: never
 * longer than a turn has left.
 */
final class Lines implements AutoCloseable {

    /** Something done with a connection. */
    @FunctionalInterface
    interface Use<T> {
        T with(Line line) throws SQLException;
    }

    private final BlockingQueue<Line> free;
    private final int count;
    private final Duration patience;
    private volatile boolean closed;

    Lines(List<Line> lines, Duration patience) {
        this.free = new ArrayBlockingQueue<>(lines.size(), true, lines);
        this.count = lines.size();
        this.patience = patience;
    }

    <T> T lend(Use<T> use) {
        var line = take();
        try {
            line.waits(TimeLeft.atMost(patience));
            return use.with(line);
        } catch (SQLException e) {
            throw Failure.of(e);
        } finally {
            free.add(line);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        for (var i = 0; i < count; i++) {
            try {
                next(patience).close();
            } catch (SQLException e) {
                throw Failure.of(e);
            }
        }
    }

    private Line take() {
        if (closed) {
            throw Failure.closed();
        }
        var line = next(TimeLeft.atMost(patience));
        if (closed) {
            free.add(line); // for close(), which counts them all
            throw Failure.closed();
        }
        return line;
    }

    private Line next(Duration waiting) {
        try {
            var line = free.poll(waiting.toMillis(), TimeUnit.MILLISECONDS);
            if (line == null) {
                throw Failure.busy();
            }
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotBegun("The store was not waited for: Holdfast is stopping.", e);
        }
    }
}
