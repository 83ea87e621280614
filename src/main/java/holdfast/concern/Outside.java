package holdfast.concern;

import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent.Leaves;
import holdfast.concern.ConcernEvent.Moved;
import holdfast.concern.Decision.Change;
import holdfast.concern.Entry.Hand;
import holdfast.notice.Notice;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.PersonId;
import holdfast.people.TeamId;
import holdfast.workingday.London;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happens around a concern and moves nothing in it: people look at it, a notice reaches
 * nobody, and its children go to other teams or leave the council's care.
 */
final class Outside {

    private final Ledger ledger;

    Outside(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Of a mistake there is nothing to see; beside a newer version's line nothing is written. */
    Change viewed(Concern concern, PersonId by, Instant now) {
        return concern.isVoid() || concern.newer() || hasViewed(concern, by, now)
                ? Change.none(concern)
                : ledger.add(
                        Change.none(concern),
                        new ConcernEvent.Viewed(),
                        new Hand(Optional.of(by), Optional.empty(), Optional.empty()),
                        now,
                        now);
    }

    /** The words go; beside a newer version's line nothing is written. */
    Change erased(Concern concern, Instant now) {
        return concern.kept().left() && !concern.newer()
                ? ledger.add(
                        Change.none(concern),
                        new ConcernEvent.Fated(Text.Fate.ERASED, Optional.empty()),
                        Hand.NOBODYS,
                        now,
                        now)
                : Change.none(concern);
    }

    private static boolean hasViewed(Concern concern, PersonId by, Instant now) {
        var today = London.day(now);
        return concern.history().reversed().stream()
                .takeWhile(entry -> !London.day(entry.at()).isBefore(today))
                .anyMatch(entry ->
                        entry.event() instanceof ConcernEvent.Viewed
                                && entry.by().equals(Optional.of(by)));
    }

    /** What became of its notices; that one reached nobody is a line of the history. */
    Change delivered(Concern concern, Map<String, List<Notice>> results, Instant now) {
        var kept =
                concern.notices().stream()
                        .flatMap(notice ->
                                results.getOrDefault(notice.id(), List.of(notice)).stream())
                        .toList();
        var lost =
                results.values().stream()
                        .flatMap(List::stream)
                        .flatMap(notice -> unreachable(notice).stream())
                        .toList();
        return ledger.add(Change.none(concern.withNotices(kept)), lost, Hand.NOBODYS, now);
    }

    private static Optional<ConcernEvent> unreachable(Notice notice) {
        return switch (notice.state()) {
            case Notice.State.Failed(var to, var reason, var _) ->
                    Optional.of(unreachable(notice, to, reason));
            case Notice.State.Parked(var to, var reason, var attempts)
                    when attempts >= Notice.ATTEMPTS ->
                    Optional.of(unreachable(notice, to, reason));
            case Notice.State.Parked _, Notice.State.Owed _, Notice.State.Sent _ ->
                    Optional.empty();
        };
    }

    private static ConcernEvent unreachable(Notice notice, Optional<PersonId> to, String reason) {
        return new ConcernEvent.Unreachable(notice.id(), notice.to().role(), to, reason);
    }

    /** What has become of its children between two directories. */
    List<ConcernEvent> moved(Concern concern, Directory before, Directory after) {
        return concern.open() && !concern.kind().told()
                ? news(concern, before, after).toList()
                : List.of();
    }

    private static Stream<ConcernEvent> news(Concern concern, Directory before, Directory after) {
        return concern.subject().listed().stream()
                .flatMap(id ->
                        after.child(id).stream()
                                .flatMap(child ->
                                        Stream.concat(
                                                transfer(concern, before, child).stream(),
                                                leaving(concern, child).stream())));
    }

    /** Only an outstanding formal concern stands against it. */
    private static Optional<ConcernEvent> transfer(Concern concern, Directory before, Child now) {
        return concern.kind() == Kind.CONCERN
                ? team(concern, before, now.id())
                        .filter(from -> !from.equals(now.team()))
                        .map(from -> new Moved(now.id(), from, now.team()))
                : Optional.empty();
    }

    /** Where the record has the child, or else the directory before. */
    private static Optional<TeamId> team(Concern concern, Directory before, ChildId child) {
        return concern.history().reversed().stream()
                .flatMap(entry -> to(entry.event(), child).stream())
                .findFirst()
                .or(() -> before.child(child).map(Child::team));
    }

    private static Optional<TeamId> to(ConcernEvent event, ChildId child) {
        return event instanceof Moved(var who, var _, var to) && who.equals(child)
                ? Optional.of(to)
                : Optional.empty();
    }

    private static Optional<ConcernEvent> leaving(Concern concern, Child child) {
        return child.until()
                .<ConcernEvent>map(until -> new Leaves(child.id(), until))
                .filter(leaves -> !concern.has(leaves::equals));
    }
}
