package holdfast.concern;

import holdfast.notice.Notice;
import holdfast.people.PersonId;
import java.util.Optional;

/**
 * What somebody has still not heard of: a notice that reached nobody, until they hear of the same
 * matter again or have been there themselves, or whoever has their role now has heard of it.
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
        return concern.notices().stream().anyMatch(later -> tells(later, missed, whom))
                || concern.history().stream()
                        .filter(entry -> entry.at().isAfter(missed.at()))
                        .anyMatch(entry -> whom.isPresent() && entry.by().equals(whom));
    }

    private static boolean tells(Notice later, Notice missed, Optional<PersonId> whom) {
        return later.state() instanceof Notice.State.Sent(var to, var when, var _)
                && !when.isBefore(missed.at())
                && (whom.filter(to::equals).isPresent()
                        || later.at().isAfter(missed.at())
                                && later.to().role().equals(missed.to().role()));
    }

    private static Optional<PersonId> whom(Notice missed) {
        return switch (missed.state()) {
            case Notice.State.Failed(var to, var _, var _) -> to;
            case Notice.State.Parked(var to, var _, var _) -> to;
            case Notice.State.Owed _, Notice.State.Sent _ -> Optional.empty();
        };
    }
}
