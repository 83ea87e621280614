package holdfast.concern;

import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent.Covered;
import holdfast.notice.Notice;
import holdfast.notice.Recipient;
import holdfast.people.PersonId;
import holdfast.people.Role;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who has had a mirrored matter in which role: as the record says, and as letters were sent. */
final class Holding {

    private final Mirror it;
    private final Map<Role, Set<PersonId>> has = new HashMap<>();
    private Optional<PersonId> began = Optional.empty();
    private int opened = 1;

    Holding(Mirror it) {
        this.it = it;
    }

    void line(Entry line) {
        switch (line.event()) {
            case ConcernEvent.Started e
                    when !Set.of(Kind.COMPLAINT, Kind.CHANGE).contains(e.kind()) ->
                    began = line.by();
            case ConcernEvent.Escalated _ -> {
                opened = line.seq();
                has.keySet().removeIf(role -> !role.equals(Role.IRO));
            }
            case ConcernEvent.Passed e -> has.put(e.role(), Set.of(e.to()));
            case Covered e -> has.put(e.role(), Set.copyOf(e.to()));
            default -> {}
        }
    }

    /** Whom a letter has been handed to, or is on its way to and to nobody else. */
    private static Optional<PersonId> to(Notice notice, boolean childless) {
        return switch (notice.state()) {
            case Notice.State.Sent(var who, var _, var _) -> Optional.of(who);
            case Notice.State.Failed(var who, var _, var _) -> who;
            case Notice.State.Parked(var who, var _, var _) -> who;
            case Notice.State.Owed _ ->
                    notice.to() instanceof Recipient.Named(var who, var role)
                                    && !(childless && role.equals(Role.IRO))
                            ? Optional.of(who)
                            : Optional.empty();
        };
    }

    /** Who has been told in a role: at this stage, or as its IRO at any. */
    Set<PersonId> told(Role role, Concern concern) {
        var all = new LinkedHashSet<PersonId>();
        began.filter(_ -> role.equals(Role.IRO)).ifPresent(all::add);
        letters(role, concern)
                .forEach(each -> to(each, concern.children().isEmpty()).ifPresent(all::add));
        return all;
    }

    private List<Notice> letters(Role role, Concern concern) {
        return concern.notices().stream()
                .filter(notice -> notice.to().role().equals(role))
                .filter(notice -> role.equals(Role.IRO) || concern.line(notice.id()) >= opened)
                .toList();
    }

    /** What has to be written when these serve in a role now. */
    Optional<Covered> covered(Role role, List<PersonId> now, Concern concern) {
        var told = told(role, concern);
        var latest = Optional.ofNullable(has.get(role)).orElse(told);
        if (now.isEmpty() || coming(role, concern) || Set.copyOf(now).equals(latest)) {
            return Optional.empty();
        }
        var fresh = now.stream().filter(who -> !told.contains(who)).toList();
        return Optional.of(new Covered(it.stage.map(stage -> stage.id()), role, now, fresh));
    }

    /** Whether a letter is under way to whoever will serve in that role. */
    private boolean coming(Role role, Concern concern) {
        return letters(role, concern).stream()
                .filter(notice -> notice.next().isPresent())
                .anyMatch(notice -> to(notice, concern.children().isEmpty()).isEmpty());
    }
}
