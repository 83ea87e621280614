package holdfast.concern;

import holdfast.concern.Decision.Change;
import holdfast.concern.Entry.Hand;
import holdfast.people.Directory;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.London;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/**
 * What another calendar or another directory makes of a concern: its days are counted again, its
 * children have gone elsewhere, and others have it now.
 */
final class Revision {

    private final Clocks clocks;
    private final Ledger ledger;
    private final Retiming retiming;
    private final Handover handover;
    private final Outside outside;

    Revision(Clocks clocks, Ledger ledger, Retiming retiming, Handover handover, Outside outside) {
        this.clocks = clocks;
        this.ledger = ledger;
        this.retiming = retiming;
        this.handover = handover;
        this.outside = outside;
    }

    /** Beside a newer version's line nothing is written. */
    Change of(
            Concern concern,
            Optional<CouncilDays> before,
            Directory was,
            Directory directory,
            Instant now) {
        if (concern.newer()) {
            return Change.none(concern);
        }
        var news = new ArrayList<ConcernEvent>();
        retiming.of(concern, before, London.day(now)).ifPresent(news::add);
        news.addAll(outside.moved(concern, was, directory));
        news.addAll(handover.of(concern, clocks.owing(concern), directory));
        return ledger.add(Change.none(concern), news, Hand.NOBODYS, now);
    }
}
