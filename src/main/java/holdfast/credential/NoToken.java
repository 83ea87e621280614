package holdfast.credential;

import java.io.IOException;

/** There is no token for the bot now, so that nothing of what was to be sent has left. */
public final class NoToken extends IOException {

    private static final long serialVersionUID = 1;

    NoToken() {
        super("there is no token for the bot now");
    }
}
