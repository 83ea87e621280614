package holdfast.storage;

import static holdfast.storage.Bucks.DIRECTOR;
import static holdfast.storage.Bucks.GENEROUS;
import static holdfast.storage.Bucks.IRO;
import static holdfast.storage.Bucks.MANAGER;
import static holdfast.storage.Bucks.said;

import holdfast.concern.Act;
import holdfast.concern.Answer.Position;
import holdfast.concern.Answer.Proposed;
import holdfast.concern.Concern;
import holdfast.concern.Process;
import holdfast.concern.Reference;
import holdfast.notice.Messenger;
import holdfast.notice.Notice;
import holdfast.people.Person;
import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.people.TeamId;
import holdfast.workingday.Proclaimed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may happen besides climbing the stages, each concern as it was after every step. */
final class Detours {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 20);

    private final List<Concern> steps = new ArrayList<>();
    private Instant now = Instant.parse("2025-04-17T10:00:00Z");

    private Detours(Concern first) {
        steps.add(first);
    }

    /** A notification whose day the IRO sets, with all that may run beside it. */
    static List<Concern> dated(long number) {
        return new Detours(Bucks.notified(number))
                .iro(new Act.SetDue(LocalDate.of(2025, 5, 20)))
                .iro(new Act.Wait(LocalDate.of(2025, 5, 22), said("half term")))
                .iro(new Act.Correct(said("two visits")))
                .iro(new Act.Note(said("rang")))
                .iro(new Act.Complain(Optional.empty()))
                .iro(new Act.SeekAdvice(1, said("may we?"), Optional.of(said("the manager"))))
                .iro(new Act.Hear(JUNE))
                .iro(new Act.FileIt())
                .iro(new Act.Withdraw(said("settled")))
                .steps;
    }

    /** A notification that is handed on, and then falls to the next in line. */
    static List<Concern> handedOn(long number) {
        var walk =
                new Detours(Bucks.notified(number))
                        .manager(new Act.Pass(DIRECTOR, Optional.of(said("knows them"))));
        var raised = walk.steps.getFirst().notices().getFirst();
        var sent = new Messenger.Outcome.Taken("f:1");
        var told =
                GENEROUS.delivered(
                        walk.steps.getLast(),
                        walk.steps.getLast().notices().stream()
                                .collect(
                                        Collectors.toMap(
                                                Notice::id,
                                                notice ->
                                                        List.of(
                                                                notice.tried(
                                                                        MANAGER,
                                                                        sent,
                                                                        raised.at())))),
                        walk.now);
        walk.steps.add(told.concern());
        var left = Bucks.directory(new Person(Bucks.COUNCIL, MANAGER, "M", List.of(manager())));
        walk.steps.add(
                GENEROUS.revisit(told.concern(), Optional.empty(), left, left, walk.now).concern());
        return walk.iro(new Act.Withdraw(said("settled"))).steps;
    }

    private static Post manager() {
        return new Post(new Role("team-manager"), new TeamId("north-1"));
    }

    /** A meeting whose actions are followed up until the matter is taken up again. */
    static List<Concern> met(long number) {
        var visit = new Proposed(said("visit"), MANAGER, LocalDate.of(2025, 5, 20));
        return new Detours(Bucks.raised(number))
                .manager(new Act.Convene(LocalDate.of(2025, 4, 22), Optional.of(said("room 2"))))
                .at("2025-04-22T15:00:00Z")
                .manager(
                        new Act.Minute(
                                LocalDate.of(2025, 4, 22),
                                Map.of("text", said("agreed"), "link", said("minutes")),
                                List.of(visit, visit)))
                .iro(new Act.GiveTime(LocalDate.of(2025, 4, 29), said("illness")))
                .manager(new Act.GiveAnswer(Position.WILL_DO, Optional.empty(), List.of()))
                .iro(new Act.Accept(Map.of(), Optional.empty()))
                .at("2025-05-21T08:00:00Z")
                .manager(new Act.Finish(1))
                .manager(new Act.Redate(2, JUNE, Optional.of(said("illness"))))
                .iro(new Act.Redate(2, JUNE, Optional.empty()))
                .iro(new Act.Confirm(1))
                .iro(new Act.TakeUp(new Reference(1050)))
                .iro(new Act.Confirm(2))
                .steps;
    }

    /** Out of time as a whole, with a hearing near, and considered for Cafcass. */
    static List<Concern> overrun(long number) {
        return new Detours(Bucks.raised(number))
                .iro(new Act.Hear(JUNE))
                .retimed()
                .at("2025-06-13T08:00:00Z")
                .iro(
                        new Act.ToCafcass(
                                false,
                                Optional.of(said("not yet")),
                                Optional.of(said("the manager")),
                                Optional.of(LocalDate.of(2025, 6, 12))))
                .iro(new Act.Withdraw(said("settled")))
                .steps;
    }

    static Concern referred(long number) {
        return new Detours(Bucks.raised(number))
                .iro(
                        new Act.ToCafcass(
                                true,
                                Optional.of(said("nobody to ask")),
                                Optional.empty(),
                                Optional.empty()))
                .steps
                .getLast();
    }

    /** The third day of its time is a holiday after all. */
    private Detours retimed() {
        var holiday =
                new Proclaimed(LocalDate.of(2025, 4, 24), Proclaimed.Change.ADDED, "State funeral");
        var before = Bucks.calendar().of(Bucks.COUNCIL.id());
        var process = new Process(GENEROUS.policy(), before.changed(List.of(holiday)));
        steps.add(
                process.revisit(
                                steps.getLast(),
                                Optional.of(before),
                                Bucks.directory(),
                                Bucks.directory(),
                                now)
                        .concern());
        return this;
    }

    private Detours at(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    private Detours iro(Act act) {
        steps.add(Bucks.after(GENEROUS, steps.getLast(), act, IRO, "iro", now));
        return this;
    }

    private Detours manager(Act act) {
        steps.add(Bucks.after(GENEROUS, steps.getLast(), act, MANAGER, "team-manager", now));
        return this;
    }
}
