package holdfast.concern;

import holdfast.notice.Notice;
import holdfast.people.PersonId;
import java.util.Optional;

/**
 * What somebody has still not heard of: a notice that reached nobody, until they hear of the same
 * matter again or have been there themselves, or whoever has their role now has heard of it. What
 * is later is told by the lines of the history, whatever the clock said.
 */
final class Untold {

    private Untold() {}

    static int of(Concern concern) {
        return (int)
                concern.notices().stream()
                        .filter(Notice::reachedNobody)
                        .filter(notice -> !isMadeGood(concern, notice))
                        .count();
    }

    private static boolean isMadeGood(Concern concern, Notice missed) {
        var whom = whom(missed);
        var line = concern.line(missed.id());
        return concern.notices().stream()
                        .anyMatch(other ->
                                tells(other, missed, whom, concern.line(other.id()) > line))
                || concern.history().stream()
                        .filter(entry -> entry.seq() > line)
                        .anyMatch(entry -> whom.isPresent() && entry.by().equals(whom));
    }

    /**
     * @param later whether it was owed for something that happened later
     */
    private static boolean tells(
            Notice other, Notice missed, Optional<PersonId> whom, boolean later) {
        return other.state() instanceof Notice.State.Sent(var to, var when, var _)
                && (later || !when.isBefore(missed.at()))
                && (whom.filter(to::equals).isPresent()
                        || later && other.to().role().equals(missed.to().role()));
    }

    private static Optional<PersonId> whom(Notice missed) {
        return switch (missed.state()) {
            case Notice.State.Failed(var to, var _, var _) -> to;
            case Notice.State.Parked(var to, var _, var _) -> to;
            case Notice.State.Owed _, Notice.State.Sent _ -> Optional.empty();
        };
    }
}
