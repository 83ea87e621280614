package holdfast.teams;

/** Something was to be sent to a host that is not on the list. */
final class ForeignHost extends RuntimeException {

    private static final long serialVersionUID = 1;

    ForeignHost() {
        super("not a host that the bot may answer to");
    }
}
