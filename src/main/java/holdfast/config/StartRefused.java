package holdfast.config;

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

    @Override
    public String getMessage() {
        return why;
    }

    String action() {
        return action;
    }
}
