package holdfast.teams;

import java.time.Duration;

/** Something surely did not reach the person, and may be sent again after a while. */
final class NotSent extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final Duration after;

    NotSent(String reason, Duration after) {
        super(reason);
        this.reason = reason;
        this.after = after;
    }

    String reason() {
        return reason;
    }

    Duration after() {
        return after;
    }
}
