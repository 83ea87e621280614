package holdfast.fault;

import holdfast.fault.History.Line;
import holdfast.fault.History.Matter;
import holdfast.fault.History.Owed;
import holdfast.fault.History.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares what had to happen with what did (promises, section 3): the lapses and what is kept of
 * them here, what people were told in {@link TellingCheck}, what they were sent in {@link
 * ArrivalCheck}.
 */
final class HistoryChecker {

    /** What stops a stage's clock, so that nothing may lapse until a clock runs again. */
    private static final Set<String> STOPS = Set.of("answered", "accepted", "withdrawn", "voided");

    private static final Set<String> STARTS = Set.of("escalated", "asked", "refused");

    private final History history;
    private final List<String> found = new ArrayList<>();

    private HistoryChecker(History history) {
        this.history = history;
    }

    /** All that is wrong, a sentence each. */
    static List<String> findings(History history) {
        return new HistoryChecker(history).all();
    }

    private List<String> all() {
        history.kept().values().forEach(this::check);
        history.targets().forEach(this::met);
        history.waking().forEach(each -> found.add("An orphan timer: " + each));
        return Stream.of(
                        found.stream(),
                        new TellingCheck(history).findings(),
                        new ArrivalCheck(history).findings())
                .flatMap(each -> each)
                .toList();
    }

    private void check(Matter matter) {
        var ticking = true;
        var seq = 0;
        for (var line : matter.lines()) {
            if (line.seq() != ++seq) {
                found.add(
                        "%s: line %d is where %d belongs".formatted(matter.ref(), line.seq(), seq));
            }
            if (!line.sound()) {
                found.add("%s: line %d breaks the chain".formatted(matter.ref(), line.seq()));
            }
            if (line.what().equals("lapsed")) {
                lapse(matter, line, ticking);
            }
            ticking = STARTS.contains(line.what()) || ticking && !STOPS.contains(line.what());
        }
        matter.notices().stream()
                .filter(notice -> notice.is("owed") || notice.is("failed"))
                .forEach(notice ->
                        found.add("%s is %s for ever".formatted(notice.id(), notice.state())));
    }

    private void lapse(Matter matter, Line lapse, boolean ticking) {
        if (!ticking) {
            found.add("%s: lapsed after its answer".formatted(matter.ref()));
        }
        var wanted = history.targets().stream().anyMatch(target -> isFor(target, matter, lapse));
        if (!wanted) {
            found.add("%s: lapsed at %s, when nothing was due".formatted(matter.ref(), lapse.at()));
        }
        var pinged =
                matter.notices().stream()
                        .filter(notice -> notice.line() == lapse.seq())
                        .anyMatch(notice -> notice.is("sent") || overtaken(matter, notice));
        if (!pinged) {
            found.add("%s: lapsed, and nobody was pinged".formatted(matter.ref()));
        }
    }

    /** What somebody did after the lapse may have come before its ping. */
    private static boolean overtaken(Matter matter, Owed notice) {
        return notice.is("parked")
                && matter.lines().stream()
                        .anyMatch(line -> line.seq() > notice.line() && line.by().isPresent());
    }

    private void met(Target target) {
        var lapses =
                Stream.ofNullable(history.kept().get(target.ref()))
                        .flatMap(matter ->
                                matter.lines().stream()
                                        .filter(line -> line.what().equals("lapsed"))
                                        .filter(line -> isFor(target, matter, line)))
                        .count();
        if (lapses != 1) {
            found.add(
                    "%s: due at %s and lapsed %d times"
                            .formatted(target.ref(), target.due(), lapses));
        }
    }

    private static boolean isFor(Target target, Matter matter, Line lapse) {
        return target.ref().equals(matter.ref())
                && !lapse.at().isBefore(target.due())
                && !lapse.at().isAfter(target.due().plus(target.bound()));
    }
}
