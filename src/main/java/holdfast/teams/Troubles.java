package holdfast.teams;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;

/**
 * Says what goes wrong once for as long as it goes on, so that an outage does not fill the disk
 * with the same line for everybody who tries (promises, F17).
 */
final class Troubles {

    /** So many different ones are said before all is well again. */
    private static final int MOST = 50;

    private final Logger log;
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    Troubles(Logger log) {
        this.log = log;
    }

    /**
     * Something has failed.
     *
     * @param what such as "a turn in york"
     */
    void say(String what, Throwable failure) {
        var trouble = Trouble.of(failure).toString();
        if (said.size() < MOST && said.add(what + trouble)) {
            log.error("{} failed: {}.", what, trouble);
        }
    }

    /** All is well again: what fails from now on is said anew. */
    void over() {
        if (!said.isEmpty()) {
            said.clear();
        }
    }
}
