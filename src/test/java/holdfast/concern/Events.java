package holdfast.concern;

import static holdfast.concern.Matter.text;

import holdfast.concern.Answer.AgreedAction.Bell;
import holdfast.concern.Answer.Position;
import holdfast.concern.Answer.Proposed;
import holdfast.concern.Concern.Edition;
import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent.Retimed.Moved;
import holdfast.concern.Standing.Opened;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.people.TeamId;
import holdfast.policy.Stage.Deed;
import holdfast.policy.StageId;
import holdfast.policy.Tracks.Cause;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every event there is, bare and with everything it may carry. */
final class Events {

    static final LocalDate DAY = LocalDate.of(2025, 5, 6);
    static final StageId FIRST = new StageId("stage-1");
    static final Edition EDITION = new Edition("buckinghamshire", "2021-09", "abc");

    private Events() {}

    static List<ConcernEvent> all() {
        return Stream.of(begun(), judged(), rung(), followed(), beside())
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, Text.Ref> said() {
        var said = new LinkedHashMap<String, Text.Ref>();
        said.put("text", text("the dentist"));
        said.put("child-view", text("I want to go"));
        return said;
    }

    private static List<ConcernEvent> begun() {
        return List.of(
                started(Kind.NOTIFICATION, Map.of(), Optional.empty()),
                started(Kind.CONCERN, said(), Optional.of(DAY.plusDays(29))),
                told(Kind.PRAISE, Subject.of(List.of(new ChildId("1001")))),
                told(Kind.SERVICE, Subject.of(new TeamId("north-1"))),
                told(Kind.TALK, Subject.of(List.of(new ChildId("1001")))),
                told(Kind.COMPLAINT, Subject.of(List.of(new ChildId("1001")))),
                told(Kind.CHANGE, Subject.of(List.of(new ChildId("1001")))),
                started(Kind.CHANGE, said(), Optional.empty()),
                new ConcernEvent.Acknowledged(),
                new ConcernEvent.Convened(DAY, Optional.empty(), Optional.of(Deed.MINUTES), true),
                new ConcernEvent.Convened(
                        DAY, Optional.of(text("room 2")), Optional.empty(), false),
                new ConcernEvent.Met(DAY, Map.of(), List.of(), Optional.of(Deed.ANSWER), true),
                new ConcernEvent.Met(
                        DAY, said(), List.of(proposed("visit")), Optional.empty(), true),
                new ConcernEvent.Answered(Position.DONE, Optional.empty(), List.of()),
                new ConcernEvent.Answered(
                        Position.WILL_DO,
                        Optional.of(text("we shall")),
                        List.of(proposed("visit"), proposed("book"))));
    }

    private static List<ConcernEvent> judged() {
        return List.of(
                new ConcernEvent.Passed(
                        FIRST, new Role("team-manager"), new PersonId("p-2"), Optional.empty()),
                new ConcernEvent.Passed(
                        FIRST,
                        new Role("team-manager"),
                        new PersonId("p-2"),
                        Optional.of(text("on leave"))),
                new ConcernEvent.Covered(
                        Optional.of(FIRST),
                        new Role("team-manager"),
                        List.of(new PersonId("p-1"), new PersonId("p-2")),
                        List.of(new PersonId("p-2"))),
                new ConcernEvent.Covered(Optional.empty(), Role.IRO, List.of(), List.of()),
                new ConcernEvent.Asked(text("who?")),
                new ConcernEvent.Accepted(Map.of(), Optional.empty()),
                new ConcernEvent.Accepted(said(), Optional.of(DAY)),
                new ConcernEvent.Refused(text("not enough")),
                new ConcernEvent.Waiting(DAY, text("half term")),
                escalated(Optional.empty(), Optional.empty()),
                escalated(Optional.of(DAY.plusDays(29)), Optional.of(text("urgent"))),
                new ConcernEvent.Dated(FIRST, DAY, DAY.plusDays(2)),
                new ConcernEvent.Extended(FIRST, DAY, DAY.plusDays(2), text("illness")),
                new ConcernEvent.Withdrawn(text("no longer needed")),
                new ConcernEvent.Voided(text("the wrong child")),
                new ConcernEvent.Reopened(new Reference(1009)));
    }

    private static List<ConcernEvent> rung() {
        return List.of(
                new ConcernEvent.Reminded(Optional.of(FIRST), Role.IRO, DAY),
                new ConcernEvent.Lapsed(FIRST, DAY, DAY.plusDays(1)),
                new ConcernEvent.Pinged(FIRST, DAY),
                new ConcernEvent.WholeLapsed(DAY, DAY.plusDays(1)),
                new ConcernEvent.ActionRang(Bell.REMINDED, 1, DAY),
                new ConcernEvent.ActionRang(Bell.LAPSED, 2, DAY),
                new ConcernEvent.ActionRang(Bell.PINGED, 3, DAY),
                new ConcernEvent.HearingNear(DAY.plusDays(5), DAY),
                new ConcernEvent.Questioned(Cause.LAST_STAGE, DAY),
                new ConcernEvent.Questioned(Cause.WHOLE_PROCESS, DAY),
                new ConcernEvent.Questioned(Cause.COMPLAINT, DAY),
                new ConcernEvent.Foreseen(DAY.plusDays(2), DAY),
                new ConcernEvent.Unreachable("C-1001-1-1", Role.IRO, Optional.empty(), "gone"),
                new ConcernEvent.Unreachable(
                        "C-1001-1-1", Role.IRO, Optional.of(new PersonId("p")), "blocked"));
    }

    private static List<ConcernEvent> followed() {
        return List.of(
                new ConcernEvent.Finished(1),
                new ConcernEvent.Redated(1, DAY, Optional.empty(), true),
                new ConcernEvent.Redated(2, DAY, Optional.of(text("illness")), false),
                new ConcernEvent.Done(2),
                new ConcernEvent.Closed());
    }

    private static List<ConcernEvent> beside() {
        return List.of(
                new ConcernEvent.Cafcass(
                        true, Optional.empty(), Optional.empty(), Optional.empty()),
                new ConcernEvent.Cafcass(
                        false,
                        Optional.of(text("not yet")),
                        Optional.of(text("the IRO manager")),
                        Optional.of(DAY)),
                new ConcernEvent.Advised(1, text("may we?"), Optional.empty()),
                new ConcernEvent.Advised(3, text("may we?"), Optional.of(text("the IRO manager"))),
                new ConcernEvent.Complained(Optional.empty()),
                new ConcernEvent.Complained(Optional.of(text("the advocate"))),
                new ConcernEvent.Heard(DAY),
                new ConcernEvent.Retimed(
                        FIRST,
                        Optional.of(new Moved(DAY, DAY.plusDays(1))),
                        Optional.of(new Moved(DAY.plusDays(9), DAY.plusDays(8))),
                        Optional.of("State funeral")),
                new ConcernEvent.Retimed(
                        FIRST,
                        Optional.empty(),
                        Optional.of(new Moved(DAY, DAY.plusDays(1))),
                        Optional.empty()),
                new ConcernEvent.Corrected(text("it was May")),
                new ConcernEvent.Noted(text("rang today")),
                new ConcernEvent.Moved(
                        new ChildId("1001"), new TeamId("north-1"), new TeamId("south-1")),
                new ConcernEvent.Leaves(new ChildId("1001"), DAY),
                new ConcernEvent.Viewed(),
                new ConcernEvent.Fated(Text.Fate.FILED, Optional.empty()),
                new ConcernEvent.Fated(Text.Fate.HELD, Optional.of(text("a court asked"))),
                new ConcernEvent.Fated(Text.Fate.RELEASED, Optional.of(text("it has decided"))),
                new ConcernEvent.Fated(Text.Fate.ERASED, Optional.of(text("asked for"))),
                new ConcernEvent.Fated(Text.Fate.ERASED, Optional.empty()),
                new ConcernEvent.Unknown("mended", Map.of("with", "string", "on", "2031-01-01")));
    }

    private static ConcernEvent started(
            Kind kind, Map<String, Text.Ref> said, Optional<LocalDate> whole) {
        var children = Subject.of(List.of(new ChildId("1001"), new ChildId("1002")));
        var opened =
                new Opened(
                        FIRST,
                        DAY,
                        DAY.plusDays(7),
                        whole,
                        Optional.of(Deed.ANSWER),
                        whole.isEmpty());
        return new ConcernEvent.Started(
                kind,
                EDITION,
                children,
                Optional.of("visits"),
                said,
                Optional.of(DAY),
                List.of(new Reference(1001)),
                Optional.of(opened));
    }

    private static ConcernEvent told(Kind kind, Subject subject) {
        return new ConcernEvent.Started(
                kind,
                EDITION,
                subject,
                Optional.empty(),
                said(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static ConcernEvent escalated(Optional<LocalDate> whole, Optional<Text.Ref> reason) {
        var opened =
                new Opened(
                        new StageId("stage-2"),
                        DAY,
                        DAY.plusDays(7),
                        whole,
                        Optional.of(Deed.CONVENE),
                        false);
        return new ConcernEvent.Escalated(FIRST, opened, reason, said());
    }

    private static Proposed proposed(String what) {
        return new Proposed(text(what), new PersonId("p"), DAY);
    }
}
