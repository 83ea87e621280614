package holdfast.concern;

import static holdfast.concern.Matter.text;

import holdfast.concern.Concern.Edition;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Standing.Answer.Position;
import holdfast.concern.Standing.Answer.Proposed;
import holdfast.people.ChildId;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.StageId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every event there is, bare and with everything it may carry. */
final class Events {

    static final LocalDate DAY = LocalDate.of(2025, 5, 6);
    static final StageId FIRST = new StageId("stage-1");
    static final Edition EDITION = new Edition("buckinghamshire", "2021-09", "abc");

    private Events() {}

    static List<ConcernEvent> all() {
        var said = new LinkedHashMap<String, Text.Ref>();
        said.put("text", text("the dentist"));
        said.put("child-view", text("I want to go"));
        return List.of(
                started(Kind.NOTIFICATION, Map.of(), Optional.empty()),
                started(Kind.CONCERN, said, Optional.of(DAY.plusDays(29))),
                new ConcernEvent.Acknowledged(),
                new ConcernEvent.Answered(Position.DONE, Optional.empty(), List.of()),
                new ConcernEvent.Answered(
                        Position.WILL_DO,
                        Optional.of(text("we shall")),
                        List.of(proposed("visit"), proposed("book"))),
                new ConcernEvent.Asked(text("who?")),
                new ConcernEvent.Accepted(Map.of(), Optional.empty()),
                new ConcernEvent.Accepted(said, Optional.of(DAY)),
                new ConcernEvent.Refused(text("not enough")),
                escalated(Optional.empty(), Optional.empty()),
                escalated(Optional.of(DAY.plusDays(29)), Optional.of(text("urgent"))),
                new ConcernEvent.Reminded(FIRST, Role.IRO, DAY),
                new ConcernEvent.Lapsed(FIRST, DAY, DAY.plusDays(1)),
                new ConcernEvent.Pinged(FIRST, DAY),
                new ConcernEvent.Foreseen(DAY.plusDays(2), DAY),
                new ConcernEvent.Unreachable("C-1001-1-1", Role.IRO, Optional.empty(), "gone"),
                new ConcernEvent.Unreachable(
                        "C-1001-1-1", Role.IRO, Optional.of(new PersonId("p")), "blocked"),
                new ConcernEvent.Done(2),
                new ConcernEvent.Closed(),
                new ConcernEvent.Withdrawn(text("no longer needed")),
                new ConcernEvent.Voided(text("the wrong child")),
                new ConcernEvent.Unknown("mended", Map.of("with", "string", "on", "2031-01-01")));
    }

    private static ConcernEvent started(
            Kind kind, Map<String, Text.Ref> said, Optional<LocalDate> whole) {
        var children = List.of(new ChildId("1001"), new ChildId("1002"));
        return new ConcernEvent.Started(
                kind, EDITION, children, "visits", said, FIRST, DAY, DAY.plusDays(7), whole);
    }

    private static ConcernEvent escalated(Optional<LocalDate> whole, Optional<Text.Ref> reason) {
        return new ConcernEvent.Escalated(
                FIRST, new StageId("stage-2"), DAY, DAY.plusDays(7), whole, reason);
    }

    private static Proposed proposed(String what) {
        return new Proposed(text(what), new PersonId("p"), DAY);
    }
}
