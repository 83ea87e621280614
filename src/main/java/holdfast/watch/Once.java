package holdfast.watch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;

/** A log that says what fails once, however often it is tried again. */
final class Once {

    /** So many different ones are remembered; then all may be said again. */
    private static final int MOST = 1_000;

    private final Logger log;
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    Once(Logger log) {
        this.log = log;
    }

    void warn(String what, RuntimeException e) {
        if (said.size() >= MOST) {
            said.clear();
        }
        if (said.add(what + ": " + e)) {
            log.warn("{} and will be tried again", what, e);
        }
    }
}
