package holdfast.concern;

import holdfast.concern.Answer.Position;
import holdfast.concern.Answer.Proposed;
import holdfast.people.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What people think of doing, by dice. */
final class Whims extends Dice {

    private final WalkedPeople people;

    Whims(Random dice, WalkedCouncil council, WalkedPeople people) {
        super(dice, council);
        this.people = people;
    }

    private List<Proposed> actions(LocalDate today) {
        var actions = new ArrayList<Proposed>();
        for (var n = dice.nextInt(4); n > 0; n--) {
            var who = Cast.who(any(Role.KNOWN)).id();
            actions.add(new Proposed(text("action " + n), who, near(today, 30)));
        }
        return actions;
    }

    /** Something somebody may try now; what would end it all too early comes seldom. */
    Act act(Mirror it, LocalDate today) {
        if (one(3)) {
            return likely(it, today);
        }
        return switch (dice.nextInt(13)) {
            case 0 -> new Act.Acknowledge();
            case 1 -> new Act.Convene(near(today, 9), maybe(text("place")));
            case 2 -> minute(today);
            case 3 -> answer(today);
            case 4 -> new Act.Ask(text("more"));
            case 5 -> new Act.Wait(near(today, 30), text("holiday"));
            case 6 -> escalate();
            case 7 -> new Act.SetDue(near(today, 30));
            case 8 -> new Act.GiveTime(near(it.awaited() ? it.due : today, 14), text("snow"));
            case 9 -> beside(today);
            case 10 -> action(today);
            case 11 -> pass(it);
            default -> one(2) ? ending(it) : new Act.Refuse(text("no"));
        };
    }

    /** To a peer, or to somebody else who has a post. */
    private Act pass(Mirror it) {
        var posted =
                people.seats.keySet().stream()
                        .filter(who -> !people.seatsOf(who).isEmpty())
                        .toList();
        var peers =
                posted.stream()
                        .filter(who -> it.owes().filter(r -> people.holds(who, r)).isPresent())
                        .toList();
        return new Act.Pass(any(peers.isEmpty() || one(4) ? posted : peers), maybe(text("away")));
    }

    private Act likely(Mirror it, LocalDate today) {
        return switch (it.standing) {
            case "informal", "at-stage" ->
                    it.next
                            .map(deed ->
                                    switch (deed) {
                                        case CONVENE ->
                                                (Act) new Act.Convene(today, Optional.empty());
                                        case MINUTES -> minute(today);
                                        case ANSWER -> answer(today);
                                    })
                            .orElseGet(this::escalate);
            case "answered" -> one(2) ? accept() : new Act.Refuse(text("no"));
            case "refused" -> one(4) ? accept() : escalate();
            case "accepted" -> action(today);
            default -> one(3) ? new Act.TakeUp(new Reference(2000)) : beside(today);
        };
    }

    private Act minute(LocalDate today) {
        return new Act.Minute(
                near(today, 5),
                Map.of("text", text("met"), "attended", text("all")),
                actions(today));
    }

    private Act answer(LocalDate today) {
        return new Act.GiveAnswer(
                any(List.of(Position.values())), maybe(text("answer")), actions(today));
    }

    private Act accept() {
        return new Act.Accept(
                dice.nextBoolean() ? Map.of("text", text("fine")) : Map.of(), Optional.empty());
    }

    private Act escalate() {
        var said = one(2) ? Map.of("child-view", text("view"), "impact", text("i")) : Map.of();
        var known = new HashMap<String, Text.Ref>();
        said.forEach((name, ref) -> known.put(name.toString(), (Text.Ref) ref));
        return new Act.Escalate(
                one(3) ? Optional.of(stage()) : Optional.empty(), maybe(text("because")), known);
    }

    private Act beside(LocalDate today) {
        return switch (dice.nextInt(14)) {
            case 0 ->
                    new Act.ToCafcass(
                            dice.nextBoolean(),
                            maybe(text("reason")),
                            maybe(text("with")),
                            maybe(today));
            case 1 -> new Act.SeekAdvice(dice.nextInt(5), text("law"), maybe(text("manager")));
            case 2 -> new Act.Complain(maybe(text("complaint")));
            case 3, 7, 8 -> new Act.Hear(near(today, 30));
            case 4 -> new Act.Correct(text("better"));
            case 5 -> new Act.Note(text("note"));
            case 9 -> new Act.Hold(text("court"));
            case 10 -> new Act.Release(text("decided"));
            case 11, 12 -> new Act.Erase(text("asked"));
            default -> new Act.FileIt();
        };
    }

    private Act action(LocalDate today) {
        var n = 1 + dice.nextInt(3);
        return switch (dice.nextInt(4)) {
            case 0, 1 -> new Act.Confirm(n);
            case 2 -> new Act.Finish(n);
            default -> new Act.Redate(n, near(today, 30), maybe(text("late")));
        };
    }

    private Act ending(Mirror it) {
        return switch (dice.nextInt(it.over() ? 4 : 9)) {
            case 0 -> new Act.Void(text("mistake"));
            case 1 -> new Act.Withdraw(text("no need"));
            case 2 -> new Act.TakeUp(new Reference(2000));
            default -> accept();
        };
    }
}
