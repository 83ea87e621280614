package holdfast.watch;

import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Processes;
import holdfast.notice.Notice;
import holdfast.notice.Why;
import holdfast.people.Directory;
import holdfast.people.People;
import holdfast.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out to whom each notice that is due goes today. */
final class Sorting {

    private final Processes processes;
    private final People people;

    Sorting(Processes processes, People people) {
        this.processes = processes;
        this.people = people;
    }

    /**
     * What is to be sent for one concern; what needs no sending is put into {@code results} at
     * once.
     */
    List<Parcel> parcels(Concern concern, Results results, Instant now) {
        var process = processes.of(concern);
        var parcels = new ArrayList<Parcel>();
        for (var notice : concern.notices()) {
            if (notice.next().filter(next -> !next.isAfter(now)).isEmpty()) {
                continue;
            }
            var opens = process.onWorkingDay(now);
            if (process.overtaken(concern, notice)) {
                results.put(concern, notice.id(), notice.overtaken());
            } else if (notice.why().waitsForWorkingDay() && opens.isAfter(now)) {
                results.put(concern, notice.id(), notice.untilOpen(opens));
            } else {
                madeOut(concern, notice, results).stream()
                        .filter(parcel -> !twice(parcel, parcels, results))
                        .forEach(parcels::add);
            }
        }
        return parcels;
    }

    /**
     * What is still to be sent of notices that were made out to somebody a moment ago: nothing that
     * has been sent, overtaken or hidden from them meanwhile.
     */
    List<Parcel> waiting(Concern concern, Set<String> ids, PersonId to, Instant now) {
        var process = processes.of(concern);
        return concern.notices().stream()
                .filter(notice -> ids.contains(notice.id()))
                .filter(notice -> notice.next().filter(next -> !next.isAfter(now)).isPresent())
                .filter(notice -> !process.overtaken(concern, notice) && !hides(concern, to))
                .map(notice -> new Parcel(concern, notice.id(), notice, to))
                .toList();
    }

    /**
     * Whoever holds two of the roles that hear of one thing hears of it once; and so does whoever
     * hears of the stage and of the whole process, when their time is over at once.
     */
    private static boolean twice(Parcel parcel, List<Parcel> before, Results results) {
        var concern = parcel.concern();
        var notice = parcel.made();
        var sent =
                concern.notices().stream()
                        .filter(other -> tellTheSame(concern, notice, other))
                        .map(Notice::state)
                        .anyMatch(state ->
                                state instanceof Notice.State.Sent(var to, var _, var _)
                                        && to.equals(parcel.to()));
        var going =
                before.stream()
                        .anyMatch(other ->
                                other.to().equals(parcel.to())
                                        && tellTheSame(concern, notice, other.made()));
        if (sent || going) {
            results.put(parcel.concern(), parcel.notice(), notice.toldAlready(parcel.to()));
        }
        return sent || going;
    }

    private static boolean tellTheSame(Concern concern, Notice one, Notice other) {
        return one.tellsTheSame(other)
                || one.why() == Why.LAPSED
                        && other.why() == Why.LAPSED
                        && one.at().equals(other.at())
                        && endsTime(concern.cause(one.id()))
                        && endsTime(concern.cause(other.id()));
    }

    private static boolean endsTime(ConcernEvent cause) {
        return cause instanceof ConcernEvent.Lapsed
                || cause instanceof ConcernEvent.Pinged
                || cause instanceof ConcernEvent.WholeLapsed;
    }

    private List<Parcel> madeOut(Concern concern, Notice notice, Results results) {
        var directory = people.directory(concern.authority());
        var there =
                directory
                        .map(it -> processes.of(concern).reached(concern, notice.to(), it))
                        .orElse(List.of());
        var holders = there.stream().filter(it -> !hides(concern, it.id(), directory)).toList();
        if (holders.isEmpty()) {
            results.put(
                    concern,
                    notice.id(),
                    there.isEmpty() ? notice.withNobodyToTell() : notice.withNobodyWhoMayKnow());
        }
        var parcels = new ArrayList<Parcel>();
        for (var holder : holders) {
            var made = holders.size() == 1 ? notice : notice.forHolder(holder.id(), parcels.size());
            parcels.add(new Parcel(concern, notice.id(), made, holder.id()));
        }
        return parcels;
    }

    /** Whether the concern is about a child of whom this person may not know. */
    boolean hides(Concern concern, PersonId person) {
        return hides(concern, person, people.directory(concern.authority()));
    }

    private static boolean hides(Concern concern, PersonId person, Optional<Directory> directory) {
        return directory.filter(it -> !it.mayKnow(person, concern.subject())).isPresent();
    }
}
