package holdfast.teams;

import java.time.Duration;

/**
 * What goes out, and how much time there is for it.
 *
 * @param time for everything that it takes, waiting in line included
 */
record Errand(Kind kind, Hourglass time) {

    /** How urgent it is, and how long it waits for its turn before it comes back later. */
    enum Kind {
        /** What the bot answers somebody who is looking at the chat at this moment. */
        REPLY(Duration.ofSeconds(5)),
        /**
         * What comes by itself; half of a letter's time, which leaves the other half to send it.
         */
        LETTER(Duration.ofSeconds(5)),
        /** A card drawn again; nobody misses it for a while, and its buttons are safe to press. */
        REDRAW(Duration.ofMillis(200));

        private final Duration patience;

        Kind(Duration patience) {
            this.patience = patience;
        }
    }

    static Errand reply(Hourglass time) {
        return new Errand(Kind.REPLY, time);
    }

    static Errand letter(Hourglass time) {
        return new Errand(Kind.LETTER, time);
    }

    static Errand redraw(Hourglass time) {
        return new Errand(Kind.REDRAW, time);
    }

    /** The time to wait in line. */
    Hourglass inLine() {
        return time.atMost(kind.patience);
    }
}
