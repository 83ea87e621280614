package holdfast.conversation;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Summary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What was told in the last months, whatever has become of it. It costs what was told then. */
final class Lately {

    /** Whoever tells of changes still finds one so many months later, this month included. */
    private static final int MONTHS = 3;

    private final Concerns concerns;

    Lately(Concerns concerns) {
        this.concerns = concerns;
    }

    /** The changes this person has told of, the newest first; none that was a mistake. */
    List<Summary> changesToldBy(Caller caller, LocalDate today) {
        var now = YearMonth.from(today);
        var unseen =
                concerns.open(caller.authority()).stream()
                        .filter(summary -> summary.kind() == Kind.CHANGE);
        return Stream.concat(since(caller, Kind.CHANGE, now.minusMonths(MONTHS - 1), now), unseen)
                .filter(summary -> summary.raisedBy().equals(caller.id()))
                .filter(summary -> caller.mayKnow(summary.subject()))
                .distinct()
                .sorted(Comparator.comparing(Summary::ref).reversed())
                .toList();
    }

    private Stream<Summary> since(Caller caller, Kind kind, YearMonth first, YearMonth now) {
        return Stream.iterate(first, month -> !month.isAfter(now), month -> month.plusMonths(1))
                .flatMap(month -> concerns.raised(caller.authority(), kind, month).stream())
                .filter(summary -> !summary.standing().equals("void"));
    }
}
