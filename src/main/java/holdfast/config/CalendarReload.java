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
    private static final String STAYS = "The calendar in force stays in force.";

    private final OwnFolder folder;
    private final Councils councils;

    CalendarReload(Shelf shelf, Optional<String> folder, Councils councils) {
        this.folder = new OwnFolder(shelf, folder, "bot/calendar", ".csv");
        this.councils = councils;
    }

    @Scheduled(fixedDelay = OwnFolder.EVERY_MINUTE, initialDelay = OwnFolder.EVERY_MINUTE)
    void look() {
        folder.look(this::reload, STAYS);
    }

    private void reload(Map<String, String> files) {
        var wrong = new ArrayList<String>();
        var calendar = CalendarFiles.read(files, wrong);
        if (wrong.isEmpty()) {
            calendar.ifPresent(councils::putInForce);
            LOG.info("The changed calendar is in force now. Open concerns are timed again.");
        } else {
            LOG.warn("{}\nNothing was changed. {}", String.join("\n", wrong), STAYS);
        }
    }
}
