package holdfast.teams;

import java.io.IOException;

/** No connection to Teams came about, so that nothing of what was to be sent has left. */
final class Unconnected extends IOException {

    private static final long serialVersionUID = 1;

    Unconnected(IOException why) {
        super("no connection", why);
    }
}
