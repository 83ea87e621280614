package holdfast.config;

/** A command is not done. The message says why, for whoever typed it. */
final class CommandRefused extends RuntimeException {

    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;

    private final int status;

    private CommandRefused(int status, String why) {
        super(why);
        this.status = status;
    }

    /** What was typed cannot be meant. */
    static CommandRefused usage(String why) {
        return new CommandRefused(WRONG_USAGE, why);
    }

    /** What was typed is clear, but what it speaks of is not in order. */
    static CommandRefused problem(String why) {
        return new CommandRefused(PROBLEMS, why);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    int status() {
        return status;
    }
}
