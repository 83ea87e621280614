package holdfast.teams;

import java.io.IOException;

/**
 * A connection stood too late for what was to go over it: by now the chat may be another sender's,
 * as after a process was stopped for a while (promises, P8). Nothing has left.
 */
final class TooLate extends IOException {

    private static final long serialVersionUID = 1;

    TooLate() {
        super("the time for this is over");
    }
}
