package holdfast.concern;

import holdfast.notice.Why;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Tracks;
import java.util.List;
import java.util.Optional;

/** Who is told of what runs beside the stages: Cafcass, legal advice, complaints, hearings. */
final class OwedBeside {

    private final Tracks tracks;

    OwedBeside(Policy policy) {
        this.tracks = policy.tracks();
    }

    Told cafcass(Told told, ConcernEvent.Cafcass e) {
        return e.referred() ? told.roles(tracks.cafcass().tell(), Why.REFERRED) : told;
    }

    Told advised(Told told) {
        return told.roles(tracks.legal().map(Tracks.Legal::tell).orElse(List.of()), Why.ADVISED);
    }

    /** The IRO hears of it from others only. */
    Told complained(Told told, Concern concern, Entry entry) {
        if (!entry.by().equals(Optional.of(concern.raisedBy()))) {
            told.role(Role.IRO, Why.COMPLAINED);
        }
        return told.roles(
                tracks.complaint().map(Tracks.Complaint::tell).orElse(List.of()), Why.COMPLAINED);
    }

    Told heard(Told told) {
        return told.roles(atHearing(), Why.HEARD);
    }

    Told hearingNear(Told told) {
        return told.roles(atHearing(), Why.REMINDED).role(Role.IRO, Why.REMINDED);
    }

    private List<Role> atHearing() {
        return tracks.hearing().map(Tracks.Hearing::tell).orElse(List.of());
    }
}
