package holdfast.storage.guard;

import holdfast.storage.Document;
import java.util.Set;

/**
 * Whether one turn has changed anything that counts as recorded, or may have. What a person is told
 * after a failure rests on it (decision 0041).
 */
public final class Ledger {

    /** What is kept for the bot's own sake. None of it is what a person means by recorded. */
    private static final Set<String> ASIDE = Set.of("drafts", "mailbox", "text");

    private static final ScopedValue<Ledger> TURN = ScopedValue.newInstance();

    private volatile boolean blank = true;

    /** Does something and keeps account of it here. */
    public <T, X extends Throwable> T during(ScopedValue.CallableOp<? extends T, X> turn) throws X {
        return ScopedValue.where(TURN, this).call(turn);
    }

    /** Whether certainly nothing has been recorded so far. */
    public boolean isBlank() {
        return blank;
    }

    /** This document has been changed, or may have been. */
    static void touched(Document document) {
        if (TURN.isBound() && !ASIDE.contains(document.type())) {
            TURN.get().blank = false;
        }
    }
}
