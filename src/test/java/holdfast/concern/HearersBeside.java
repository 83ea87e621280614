package holdfast.concern;

import holdfast.notice.Why;
import holdfast.people.Role;
import java.util.Optional;

/** Who hears of what runs beside the stages. */
final class HearersBeside {

    private HearersBeside() {}

    static void of(Mirror it, Entry line, Hearers hearers) {
        var tracks = it.council.policy().tracks();
        switch (line.event()) {
            case ConcernEvent.Questioned _ -> hearers.hear(Why.QUESTIONED, Role.IRO);
            case ConcernEvent.Cafcass e when e.referred() ->
                    hearers.hear(Why.REFERRED, tracks.cafcass().tell());
            case ConcernEvent.Advised _ ->
                    tracks.legal().ifPresent(legal -> hearers.hear(Why.ADVISED, legal.tell()));
            case ConcernEvent.Complained _ -> {
                if (!line.by().equals(Optional.of(it.raisedBy))) {
                    hearers.hear(Why.COMPLAINED, Role.IRO);
                }
                tracks.complaint().ifPresent(each -> hearers.hear(Why.COMPLAINED, each.tell()));
            }
            case ConcernEvent.Heard _ ->
                    tracks.hearing().ifPresent(each -> hearers.hear(Why.HEARD, each.tell()));
            case ConcernEvent.HearingNear _ -> {
                hearers.hear(Why.REMINDED, tracks.hearing().orElseThrow().tell());
                hearers.hear(Why.REMINDED, Role.IRO);
            }
            default -> {}
        }
    }
}
