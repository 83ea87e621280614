package holdfast.config;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks every minute whether the council's own calendar files have changed: publishing them is the
 * act. A changed calendar comes into force whole; while anything is wrong with it, the one in force
 * stays in force. The next round times open concerns again.
 */
final class CalendarReload {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarReload.class);
    private static final long EVERY_MINUTE = 60_000;

    private final Shelf shelf;
    private final Optional<String> folder;
    private final Councils councils;
    private Map<String, String> seen;

    CalendarReload(Shelf shelf, Optional<String> folder, Councils councils) {
        this.shelf = shelf;
        this.folder = folder;
        this.councils = councils;
        this.seen = folder.isPresent() ? texts() : Map.of();
    }

    /** Looks again. What is packaged never changes while Holdfast runs. */
    @Scheduled(fixedDelay = EVERY_MINUTE, initialDelay = EVERY_MINUTE)
    void look() {
        if (folder.isEmpty()) {
            return;
        }
        try {
            var now = texts();
            if (!now.equals(seen)) {
                reload(now);
                seen = now;
            }
        } catch (StartRefused gone) {
            LOG.warn("{} The calendar in force stays in force.", gone.getMessage());
        }
    }

    private Map<String, String> texts() {
        return shelf.texts(folder, "bot/calendar", ".csv");
    }

    private void reload(Map<String, String> files) {
        var wrong = new ArrayList<String>();
        var calendar = CalendarFiles.read(files, wrong);
        if (wrong.isEmpty()) {
            calendar.ifPresent(councils::putInForce);
            LOG.info("The changed calendar is in force now. Open concerns are timed again.");
        } else {
            LOG.warn(
                    "{}\nNothing was changed. The calendar in force stays in force.",
                    String.join("\n", wrong));
        }
    }
}
