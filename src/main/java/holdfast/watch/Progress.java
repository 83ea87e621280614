package holdfast.watch;

import holdfast.watch.Waking.Woken;

/** What one pass over all that is due has come to so far. */
final class Progress {

    private final Delivery delivery;
    private final Look look;
    private final Gathering gathering = new Gathering(); // of all pages: much for one is one letter
    private int woken;
    private int done;
    private boolean awaits;

    Progress(Delivery delivery, Look look) {
        this.delivery = delivery;
        this.look = look;
    }

    /** How many concerns were woken. */
    int woken() {
        return woken;
    }

    /** Whether anything came of it, so that something else may be due now. */
    boolean isAny() {
        return done > 0;
    }

    /** Whether it is worth looking again in a moment. */
    boolean awaits() {
        return awaits;
    }

    void note(Woken what) {
        switch (what) {
            case Woken.Awake awake -> note(awake);
            case Woken.Moved _ -> done++;
            case Woken.Others(var soon) -> awaits |= soon;
            case Woken.Failed _ -> {}
        }
    }

    private void note(Woken.Awake awake) {
        var ours = awake.parcels().stream().filter(look::sends).toList();
        ours.forEach(gathering::add);
        var behind = Keeping.isBehind(awake.concern());
        var draws = awake.parcels().isEmpty() && behind && look.has(awake.concern());
        if (draws) {
            gathering.addBehind(awake.concern());
        }
        done += awake.changed() ? 1 : 0;
        woken += awake.changed() || draws || !ours.isEmpty() ? 1 : 0;
    }

    void settleIfFull() {
        if (gathering.isFull()) {
            settle();
        }
    }

    /** What the clock has brought waits until the other nodes have woken all that belongs to it. */
    void settle() {
        if (awaits) {
            gathering.putClockBack();
        }
        done += delivery.settle(gathering, look);
    }
}
