package holdfast.storage;

import static holdfast.storage.Bucks.DIRECTOR;
import static holdfast.storage.Bucks.IRO;
import static holdfast.storage.Bucks.MANAGER;
import static holdfast.storage.Bucks.after;
import static holdfast.storage.Bucks.said;
import static holdfast.storage.Bucks.woken;

import holdfast.concern.Act;
import holdfast.concern.Answer.Position;
import holdfast.concern.Answer.Proposed;
import holdfast.concern.Concern;
import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Notice;
import holdfast.notice.Shown;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.PersonId;
import holdfast.people.TeamId;
import holdfast.policy.StageId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Some concerns, each as it was after every step; together they meet all that can happen. */
final class Walk {

    private static final Instant MAY = Instant.parse("2025-05-15T10:00:00Z");

    private Walk() {}

    static List<List<Concern>> all() {
        return List.of(
                toItsEnd(),
                withdrawn(),
                voided(),
                erased(),
                Detours.dated(1046),
                Detours.met(1047),
                Detours.overrun(1048),
                Detours.handedOn(1051),
                outside(1049),
                takenOnTooLate());
    }

    private static List<Concern> toItsEnd() {
        var steps = new ArrayList<>(List.of(Bucks.notified(1042)));
        steps.add(woken(steps.getLast(), "2025-05-01T08:00:00Z"));
        steps.add(woken(steps.getLast(), "2025-05-06T08:00:00.5Z"));
        steps.add(woken(steps.getLast(), "2025-05-14T08:00:00Z"));
        steps.add(iro(steps, new Act.Escalate(Optional.empty(), Optional.empty(), Map.of())));
        steps.add(manager(steps, new Act.Acknowledge()));
        steps.add(delivered(steps.getLast()));
        steps.add(
                steps.getLast()
                        .withShown(Map.of(IRO, new Shown("f:1", 3), MANAGER, new Shown("f:2", 7))));
        steps.add(manager(steps, answer(2)));
        steps.add(iro(steps, new Act.Ask(said("when exactly?"))));
        steps.add(manager(steps, answer(0)));
        steps.add(iro(steps, new Act.Refuse(said("not enough"))));
        var higher = Optional.of(new StageId("stage-3"));
        steps.add(iro(steps, new Act.Escalate(higher, Optional.of(said("too slow")), Map.of())));
        steps.add(act(steps, answer(1), DIRECTOR, "service-director"));
        steps.add(
                iro(
                        steps,
                        new Act.Accept(
                                Map.of("text", said("thanks"), "outcome", said("visited")),
                                Optional.of(LocalDate.parse("2025-05-16")))));
        steps.add(iro(steps, new Act.Confirm(1)));
        return steps;
    }

    /** Somebody looks at it, and its children go to another team and out of care. */
    private static List<Concern> outside(long number) {
        var raised = Bucks.raised(number);
        var seen = Bucks.PROCESS.viewed(raised, MANAGER, MAY).concern();
        var then = Optional.of(LocalDate.of(2025, 6, 30));
        var north = directory("north-1", Optional.empty());
        var moved =
                Bucks.PROCESS
                        .revisit(seen, Optional.empty(), north, directory("south-1", then), MAY)
                        .concern();
        var over = iro(List.of(moved), new Act.Withdraw(said("settled there")));
        return List.of(raised, seen, moved, over);
    }

    private static Directory directory(String team, Optional<LocalDate> until) {
        var child =
                new Child(
                        new ChildId("1001"),
                        new TeamId(team),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        until);
        return Directory.of(Bucks.COUNCIL, List.of(), List.of(), List.of(child));
    }

    private static List<Concern> withdrawn() {
        var raised = Bucks.raised(1043);
        return List.of(raised, iro(List.of(raised), new Act.Withdraw(said("settled"))));
    }

    /** A legal hold keeps the words until it ends; then they are erased before their time. */
    private static List<Concern> erased() {
        var steps = new ArrayList<>(List.of(Bucks.raised(1052)));
        steps.add(iro(steps, new Act.Withdraw(said("settled"))));
        for (var act :
                List.of(
                        new Act.Hold(said("a court asked")),
                        new Act.Release(said("it has decided")),
                        new Act.Erase(said("asked for")))) {
            steps.add(act(steps, act, DIRECTOR, "iro-manager"));
        }
        return steps;
    }

    private static List<Concern> voided() {
        var raised = Bucks.raisedAt("stage-2", 1044);
        return List.of(raised, iro(List.of(raised), new Act.Void(said("wrong child"))));
    }

    /** Stage 2 is opened when too little of the twenty working days is left for it. */
    private static List<Concern> takenOnTooLate() {
        var raised = Bucks.raised(1045);
        var late = Instant.parse("2025-06-10T10:00:00Z");
        return List.of(
                raised,
                after(
                        raised,
                        new Act.Escalate(Optional.empty(), Optional.empty(), Map.of()),
                        IRO,
                        "iro",
                        late));
    }

    private static Act answer(int actions) {
        var proposed = new ArrayList<Proposed>();
        for (var n = 1; n <= actions; n++) {
            proposed.add(new Proposed(said("action " + n), MANAGER, LocalDate.of(2025, 6, n)));
        }
        return actions == 0
                ? new Act.GiveAnswer(Position.DISAGREE, Optional.of(said("no")), proposed)
                : new Act.GiveAnswer(Position.WILL_DO, Optional.empty(), proposed);
    }

    /** What can become of notices, one of each. */
    private static Concern delivered(Concern concern) {
        var notices = concern.notices();
        var first = notices.get(0);
        var unclear = new Outcome.Unclear("time-out", Optional.empty());
        var parked = notices.get(3);
        for (var n = 0; n < Notice.ATTEMPTS; n++) {
            parked = parked.tried(MANAGER, unclear, MAY);
        }
        var results =
                Map.of(
                        first.id(),
                        List.of(
                                first.forHolder(MANAGER, 0)
                                        .tried(MANAGER, new Outcome.Taken("f:9"), MAY),
                                first.forHolder(DIRECTOR, 1)
                                        .tried(DIRECTOR, new Outcome.Refused("blocked"), MAY)),
                        notices.get(1).id(),
                        List.of(notices.get(1).withNobodyToTell()),
                        notices.get(2).id(),
                        List.of(notices.get(2).overtaken()),
                        parked.id(),
                        List.of(parked),
                        notices.get(4).id(),
                        List.of(notices.get(4).tried(IRO, unclear, MAY)));
        return Bucks.PROCESS.delivered(concern, results, MAY).concern();
    }

    private static Concern iro(List<Concern> steps, Act act) {
        return act(steps, act, IRO, "iro");
    }

    private static Concern manager(List<Concern> steps, Act act) {
        return act(steps, act, MANAGER, "team-manager");
    }

    private static Concern act(List<Concern> steps, Act act, PersonId by, String role) {
        return after(steps.getLast(), act, by, role, MAY);
    }
}
