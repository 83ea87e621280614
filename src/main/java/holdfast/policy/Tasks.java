package holdfast.policy;

import holdfast.people.Role;
import holdfast.policy.Stage.Deed;
import holdfast.policy.Stage.Meeting;
import holdfast.policy.Stage.Task;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rung asks of whom, and what may be done there besides. */
record Tasks(List<Task> asks, List<Task> offers, Optional<Meeting> meeting) {

    /**
     * Reads the tasks of a formal stage, which always asks for something; while the policy is
     * incomplete, those of which the document says whose they are.
     */
    static Tasks ofStage(Keys keys, Frame frame, Problems problems) {
        var roles = frame.roles();
        var deeds = Deeds.read(keys, problems, frame.whole());
        var meetings = new MeetingReader(roles);
        var meeting = meetings.read(keys, deeds);
        var answerer =
                deeds.who(keys, "answered-by", Deed.ANSWER, "Nobody would answer. Add a role.")
                        .flatMap(at -> answerer(at, roles));
        var by = new EnumMap<Deed, List<Role>>(Deed.class);
        by.put(Deed.CONVENE, meetings.conveners(keys, deeds));
        by.put(Deed.MINUTES, meetings.minuters(keys, deeds, meeting.flatMap(Meeting::chair)));
        by.put(Deed.ANSWER, answerer.stream().toList());
        return new Tasks(tasks(deeds.asks(), by), tasks(deeds.offers(), by), meeting);
    }

    /** Reads the one task of a notification; none where nobody owes an answer. */
    static Tasks ofNotification(Keys keys, RoleReader roles) {
        var answer =
                keys.optional("answered-by")
                        .flatMap(at -> answerer(at, roles))
                        .map(role -> new Task(Deed.ANSWER, List.of(role)));
        return new Tasks(answer.stream().toList(), List.of(), Optional.empty());
    }

    /** Whether this role answers in writing here. */
    boolean answeredBy(Role role) {
        return Stream.concat(asks.stream(), offers.stream())
                .anyMatch(task -> task.deed() == Deed.ANSWER && task.by().contains(role));
    }

    /** Whether this role owes something here. */
    boolean owedBy(Role role) {
        return asks.stream().anyMatch(task -> task.owner().equals(role));
    }

    private static List<Task> tasks(List<Deed> deeds, Map<Deed, List<Role>> by) {
        return deeds.stream()
                .map(deed -> new Task(deed, by.getOrDefault(deed, List.of())))
                .filter(task -> !task.by().isEmpty())
                .toList();
    }

    private static Optional<Role> answerer(Place place, RoleReader roles) {
        var role = roles.one(place);
        role.filter(Role.IRO::equals)
                .ifPresent(_ ->
                        place.problem("the IRO raises the concern. Let another role answer it."));
        return role;
    }
}
