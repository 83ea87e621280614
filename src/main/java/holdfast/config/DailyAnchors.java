package holdfast.config;

import holdfast.people.Authority;
import holdfast.record.Anchoring;
import holdfast.storage.StoreUnavailable;
import holdfast.workingday.London;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sees to it that every council's anchors are written once a day, soon after midnight in London,
 * and caught up with after Holdfast was away.
 */
final class DailyAnchors {

    private static final Logger LOG = LoggerFactory.getLogger(DailyAnchors.class);
    private static final long TEN_MINUTES = 600_000;

    private final Anchoring anchoring;
    private final Supplier<List<Authority>> councils;
    private final Clock clock;

    DailyAnchors(Anchoring anchoring, Supplier<List<Authority>> councils, Clock clock) {
        this.anchoring = anchoring;
        this.councils = councils;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = TEN_MINUTES, initialDelay = OwnFolder.EVERY_MINUTE)
    void look() {
        councils.get().forEach(this::anchor);
    }

    private void anchor(Authority council) {
        try {
            var sheets = anchoring.upTo(London.day(clock.instant()), council);
            if (sheets > 0) {
                LOG.info("{}: anchors of its histories written, sheets: {}", council, sheets);
            }
        } catch (UncheckedIOException e) {
            LOG.warn("{}: {}", council, e.getMessage());
        } catch (StoreUnavailable e) {
            LOG.warn("The anchors of {} wait for the store: {}", council, e.getMessage());
        }
    }
}
