package holdfast.config;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Holdfast does not start. The message says why, for whoever starts it, and the action what would
 * do.
 */
final class StartRefused extends RuntimeException {

    private final String why;
    private final String action;

    StartRefused(String why, String action) {
        super(why);
        this.why = why;
        this.action = action;
    }

    /** Starts on when nothing is wrong; otherwise all of it is said at once. */
    static void when(List<StartRefused> wrong) {
        if (wrong.size() == 1) {
            throw wrong.getFirst();
        }
        if (!wrong.isEmpty()) {
            throw new StartRefused(
                    "The settings have %d problems:\n%s"
                            .formatted(
                                    wrong.size(),
                                    wrong.stream().map(StartRefused::line).collect(joining("\n"))),
                    "Correct all of them and start again. The administrators' page says what each setting is.");
        }
    }

    private String line() {
        return "  " + why + " " + action;
    }

    @Override
    public String getMessage() {
        return why;
    }

    String action() {
        return action;
    }
}
