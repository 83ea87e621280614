package holdfast.door;

/** Somebody does not get in. It leaves no trace of where, since it is no fault of ours. */
final class TurnedAway extends Exception {

    private static final long serialVersionUID = 1;

    private final Refusal why;
    private final String council;

    TurnedAway(Refusal why) {
        this(why, "");
    }

    /**
     * @param council whose bot was called, where that is certain
     */
    TurnedAway(Refusal why, String council) {
        super(why.word(), null, false, false);
        this.why = why;
        this.council = council;
    }

    Refusal why() {
        return why;
    }

    String council() {
        return council;
    }
}
