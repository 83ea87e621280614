package holdfast.concern;

import holdfast.concern.Concern.Kind;
import holdfast.notice.Notice;
import holdfast.notice.Recipient;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who has a concern now that others had before. */
final class Handover {

    /** What others than its IRO begin. */
    private static final Set<Kind> TOLD_BY_OTHERS = Set.of(Kind.COMPLAINT, Kind.CHANGE);

    private final Serving serving;

    Handover(Serving serving) {
        this.serving = serving;
    }

    /**
     * What has changed hands: what the stage asks for, and the IRO's own part.
     *
     * @param owing the role that owes the next act
     */
    List<ConcernEvent> of(Concern concern, Optional<Role> owing, Directory directory) {
        if (!concern.open() || concern.newer() || concern.kind() == Kind.TALK) {
            return List.of();
        }
        var roles = new LinkedHashSet<Role>();
        owing.ifPresent(roles::add);
        roles.add(Role.IRO);
        var events = new ArrayList<ConcernEvent>();
        roles.forEach(role -> changed(concern, role, directory).ifPresent(events::add));
        return events;
    }

    private Optional<ConcernEvent> changed(Concern concern, Role role, Directory directory) {
        var now = ids(serving.in(concern, role, directory));
        var had = new Had(concern, role);
        if (now.isEmpty() || had.unsent() || now.equals(had.last())) {
            return Optional.empty();
        }
        var stage = concern.standing().entry().map(Standing.StageEntry::stage);
        var fresh = now.stream().filter(person -> !had.told().contains(person)).toList();
        return Optional.of(new ConcernEvent.Covered(stage, role, List.copyOf(now), fresh));
    }

    private static Set<PersonId> ids(List<Person> people) {
        return new LinkedHashSet<>(people.stream().map(Person::id).toList());
    }

    /** Who has had it in a role: at the stage it is at, or the IRO's part from the start. */
    private static final class Had {

        private final Concern concern;
        private final Role role;
        private final List<Entry> lines;

        Had(Concern concern, Role role) {
            this.concern = concern;
            this.role = role;
            this.lines =
                    role.equals(Role.IRO)
                            ? concern.history()
                            : concern.history().subList(opening(concern), concern.history().size());
        }

        private static int opening(Concern concern) {
            var lines = concern.history();
            return lines.reversed().stream()
                    .filter(entry -> entry.event() instanceof ConcernEvent.Escalated)
                    .findFirst()
                    .map(entry -> entry.seq() - 1)
                    .orElse(0);
        }

        /** Those who have it as far as the record knows. */
        Set<PersonId> last() {
            return lines.reversed().stream()
                    .flatMap(entry -> handed(entry).stream())
                    .findFirst()
                    .map(LinkedHashSet<PersonId>::new)
                    .orElseGet(() -> told());
        }

        private Optional<List<PersonId>> handed(Entry entry) {
            if (entry.event() instanceof ConcernEvent.Covered e && e.role().equals(role)) {
                return Optional.of(e.to());
            }
            return entry.event() instanceof ConcernEvent.Passed e && e.role().equals(role)
                    ? Optional.of(List.of(e.to()))
                    : Optional.empty();
        }

        /**
         * Everybody who has been told, or will be; not whose letter was overtaken before it went.
         */
        LinkedHashSet<PersonId> told() {
            var raiser =
                    role.equals(Role.IRO) && !TOLD_BY_OTHERS.contains(concern.origin().kind())
                            ? Stream.of(concern.raisedBy())
                            : Stream.<PersonId>empty();
            var told = notices().flatMap(notice -> reached(notice).stream());
            return new LinkedHashSet<>(Stream.concat(raiser, told).toList());
        }

        /** Whether somebody is still to be told, who will then be whoever serves. */
        boolean unsent() {
            return notices()
                    .filter(this::isForWhoeverServes)
                    .anyMatch(notice -> notice.state() instanceof Notice.State.Owed);
        }

        /** A letter to one person by name reaches nobody else. */
        private boolean isForWhoeverServes(Notice notice) {
            return notice.to() instanceof Recipient.RoleFor
                    || role.equals(Role.IRO) && concern.subject().listed().isEmpty();
        }

        private Stream<Notice> notices() {
            var from = lines.getFirst().seq();
            return concern.notices().stream()
                    .filter(notice -> notice.to().role().equals(role))
                    .filter(notice -> concern.line(notice.id()) >= from);
        }

        private Optional<PersonId> reached(Notice notice) {
            return switch (notice.state()) {
                case Notice.State.Sent(var to, var _, var _) -> Optional.of(to);
                case Notice.State.Failed(var to, var _, var _) -> to;
                case Notice.State.Parked(var to, var _, var _) -> to;
                case Notice.State.Owed _ ->
                        notice.to() instanceof Recipient.Named(var person, var _)
                                        && !isForWhoeverServes(notice)
                                ? Optional.of(person)
                                : Optional.empty();
            };
        }
    }
}
