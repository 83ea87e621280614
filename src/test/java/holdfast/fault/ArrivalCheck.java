package holdfast.fault;

import holdfast.fault.History.Arrival;
import holdfast.fault.History.Matter;
import holdfast.fault.History.Owed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether each notice came, not before its time, and again only where somebody was left in doubt.
 */
final class ArrivalCheck {

    private static final Pattern NOTICE = Pattern.compile("C-\\d+-\\d+-\\d+(\\.\\d+)?");
    private static final Pattern DIGEST = Pattern.compile("digest-\\d+-(.+)");

    private final History history;
    private final List<String> found = new ArrayList<>();
    private final Map<String, List<Arrival>> byCard = new HashMap<>();
    private final Set<String> marked = new HashSet<>();

    ArrivalCheck(History history) {
        this.history = history;
        for (var arrival : history.arrivals()) {
            for (var card : arrival.cards()) {
                var what = DIGEST.matcher(card).replaceFirst("digest $1");
                byCard.computeIfAbsent(arrival.to() + " " + what, _ -> new ArrayList<>())
                        .add(arrival);
            }
        }
    }

    Stream<String> findings() {
        history.kept().values().forEach(this::check);
        byCard.forEach(this::known);
        return found.stream();
    }

    private void check(Matter matter) {
        for (var notice : matter.notices()) {
            if (notice.is("sent")) {
                arrived(notice);
            }
        }
    }

    private void arrived(Owed notice) {
        var to = notice.to().orElseThrow() + " ";
        var alone = to + notice.id();
        var digest = to + "digest " + notice.sent().orElseThrow();
        marked.add(alone);
        marked.add(digest);
        var came =
                Stream.of(alone, digest)
                        .flatMap(card -> byCard.getOrDefault(card, List.of()).stream())
                        .sorted((one, other) -> one.at().compareTo(other.at()))
                        .toList();
        if (came.isEmpty()) {
            found.add("%s: marked as sent, and never came".formatted(notice.id()));
        }
        came.stream()
                .filter(arrival -> arrival.at().isBefore(notice.at()))
                .forEach(early ->
                        found.add("%s came early, at %s".formatted(notice.id(), early.at())));
        for (var n = 1; n < came.size(); n++) {
            if (!doubtful(came.get(n - 1), came.get(n))) {
                found.add(
                        "%s came again for nothing, at %s"
                                .formatted(notice.id(), came.get(n).at()));
            }
        }
    }

    private boolean doubtful(Arrival one, Arrival again) {
        return one.unclear()
                || history.doubts().stream()
                        .anyMatch(doubt ->
                                !doubt.until().isBefore(one.at())
                                        && !doubt.from().isAfter(again.at()));
    }

    /** What came without being marked: it is of nothing kept, or a death came before the mark. */
    private void known(String card, List<Arrival> arrivals) {
        var what = card.substring(card.indexOf(' ') + 1);
        var notice = NOTICE.matcher(what).matches();
        if (marked.contains(card) || !notice && !what.startsWith("digest ")) {
            return;
        }
        arrivals.stream()
                .filter(arrival -> notice && !isOwed(what) || !excused(arrival))
                .forEach(arrival ->
                        found.add("%s came at %s and is not marked".formatted(card, arrival.at())));
    }

    private boolean isOwed(String id) {
        return history.kept().values().stream()
                .flatMap(matter -> matter.notices().stream())
                .anyMatch(notice -> notice.id().equals(id));
    }

    private boolean excused(Arrival arrival) {
        return arrival.unclear()
                || history.doubts().stream()
                        .anyMatch(doubt -> !doubt.until().isBefore(arrival.at()));
    }
}
