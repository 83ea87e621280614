package holdfast.teams;

import java.time.Duration;

/**
 * How long Teams is waited for.
 *
 * @param connect until a connection stands
 * @param silence between two bytes of an answer
 * @param whole for one letter, waiting in line included
 * @param turn for all that the bot does and says when it hears something
 */
record Patience(Duration connect, Duration silence, Duration whole, Duration turn) {

    /** Well inside the 10 to 15 seconds after which Teams repeats what it said. */
    static final Patience USUAL =
            new Patience(
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(9));
}
