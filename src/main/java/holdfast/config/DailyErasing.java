package holdfast.config;

import holdfast.conversation.Drafts;
import holdfast.people.Authority;
import holdfast.people.People.Imports;
import holdfast.record.Erasing;
import holdfast.storage.StoreUnavailable;
import holdfast.workingday.London;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sees to it that what has been kept long enough is erased, and that what is to be erased is gone
 * in a minute, also when Holdfast was stopped in between. What nothing refers to goes as well:
 * words that no history names, drafts that were never sent, and people files that gave way to
 * others.
 */
final class DailyErasing {

    private static final Logger LOG = LoggerFactory.getLogger(DailyErasing.class);
    private static final long AN_HOUR = 3_600_000;

    /** By then every node has found what came into force instead. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Erasing erasing;
    private final Drafts drafts;
    private final Imports imports;
    private final Supplier<List<Authority>> councils;
    private final Clock clock;

    /** What has been logged, so that a look every minute says it once. */
    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    DailyErasing(
            Erasing erasing,
            Drafts drafts,
            Imports imports,
            Supplier<List<Authority>> councils,
            Clock clock) {
        this.erasing = erasing;
        this.drafts = drafts;
        this.imports = imports;
        this.councils = councils;
        this.clock = clock;
    }

    /** What is over since long enough grows by the day; an hour late is no harm. */
    @Scheduled(fixedDelay = AN_HOUR, initialDelay = OwnFolder.EVERY_MINUTE)
    void begin() {
        councils.get().forEach(this::begin);
    }

    @Scheduled(fixedDelay = OwnFolder.EVERY_MINUTE, initialDelay = OwnFolder.EVERY_MINUTE)
    void finish() {
        councils.get().forEach(this::finish);
    }

    private void begin(Authority council) {
        var now = clock.instant();
        tried(council, "to be erased, matters", () -> erasing.whatIsOver(council, now));
        finish(council);
        tried(council, "erased, texts of nothing", () -> erasing.whatIsLoose(council, now));
        tried(
                council,
                "erased, old people files",
                () -> imports.eraseBefore(council, now.minus(A_DAY)));
        tried(council, "erased, drafts", () -> drafts.eraseOver(council, London.day(now)));
    }

    private void finish(Authority council) {
        tried(council, "words erased, matters", () -> erasing.whatIsSaidToBe(council));
    }

    private void tried(Authority council, String what, IntSupplier erasing) {
        try {
            var many = erasing.getAsInt();
            if (many > 0) {
                LOG.info("{}: {}: {}", council, what, many);
            }
        } catch (StoreUnavailable e) {
            waits(council, e);
        } catch (Erasing.NotAll e) {
            if (e.getCause() instanceof StoreUnavailable away) {
                waits(council, away);
            } else if (logged.add(council + what + e.first())) {
                LOG.error("{} of {}: its words could not be erased", e.first(), council, e);
            }
        }
    }

    private static void waits(Authority council, StoreUnavailable away) {
        LOG.warn("Erasing the words of {} waits for the store: {}", council, away.getMessage());
    }
}
