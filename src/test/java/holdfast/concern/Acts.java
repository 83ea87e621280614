package holdfast.concern;

import static holdfast.concern.Matter.text;

import holdfast.concern.Answer.Position;
import holdfast.concern.Answer.Proposed;
import holdfast.people.PersonId;
import holdfast.policy.StageId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything somebody may try, by the words of {@code every-act.csv}. */
final class Acts {

    static final Act ACKNOWLEDGE = new Act.Acknowledge();
    static final Act ANSWER =
            new Act.GiveAnswer(
                    Position.WILL_DO,
                    Optional.of(text("we shall visit")),
                    List.of(
                            new Proposed(
                                    text("visit"), Matter.WORKER.id(), LocalDate.of(2025, 6, 20)),
                            new Proposed(
                                    text("book"), Matter.MANAGER.id(), LocalDate.of(2025, 6, 27))));
    static final Act DONE_ALREADY =
            new Act.GiveAnswer(Position.DONE, Optional.of(text("it is done")), List.of());
    static final Act ASK = new Act.Ask(text("who will visit?"));
    static final Act ACCEPT = new Act.Accept(Map.of(), Optional.empty());
    static final Act ACCEPT_WITH_TEXT =
            new Act.Accept(Map.of("text", text("settled by telephone")), Optional.empty());
    static final Act REFUSE = new Act.Refuse(text("it is not enough"));
    static final Act ESCALATE = new Act.Escalate(Optional.empty(), Optional.empty(), Map.of());
    static final Act WAIT_LONG = new Act.Wait(LocalDate.of(2025, 12, 1), text("as agreed"));
    static final Act CONVENE = convene("2025-06-10");
    static final Act MINUTE = minute("2025-05-06");
    static final Act REFER =
            new Act.ToCafcass(
                    true,
                    Optional.empty(),
                    Optional.of(text("the IRO manager")),
                    Optional.of(LocalDate.of(2025, 5, 6)));
    static final Act NOT_NOW =
            new Act.ToCafcass(
                    false, Optional.of(text("not yet")), Optional.empty(), Optional.empty());
    static final Act COMPLAIN = new Act.Complain(Optional.of(text("the advocate complains")));
    static final Act WITHDRAW = new Act.Withdraw(text("no longer needed"));
    static final Act VOID = new Act.Void(text("the wrong child"));

    private Acts() {}

    static Act escalate(String stage) {
        return new Act.Escalate(Optional.of(new StageId(stage)), Optional.empty(), Map.of());
    }

    static Act escalateBecause(String stage) {
        return new Act.Escalate(
                Optional.of(new StageId(stage)), Optional.of(text("urgent")), Map.of());
    }

    static Act convene(String date) {
        return new Act.Convene(LocalDate.parse(date), Optional.of(text("room 2")));
    }

    static Act minute(String held, Proposed... agreed) {
        return new Act.Minute(
                LocalDate.parse(held),
                Map.of("attended", text("all of us"), "text", text("we agreed")),
                List.of(agreed));
    }

    static Act redate(int action, String date) {
        return new Act.Redate(action, LocalDate.parse(date), Optional.of(text("illness")));
    }

    static Act waitUntil(String until) {
        return new Act.Wait(LocalDate.parse(until), text("half term"));
    }

    static Act giveTime(String until) {
        return new Act.GiveTime(LocalDate.parse(until), text("illness"));
    }

    static Act advise(int level) {
        return new Act.SeekAdvice(level, text("may we?"), Optional.empty());
    }

    static Act hear(String date) {
        return new Act.Hear(LocalDate.parse(date));
    }

    static final Act PASS = new Act.Pass(new PersonId("deputy"), Optional.of(text("on leave")));

    static Map<String, Act> all() {
        var acts = new LinkedHashMap<String, Act>();
        acts.put("acknowledge", ACKNOWLEDGE);
        acts.put("answer", ANSWER);
        acts.put("pass", PASS);
        acts.put("ask", ASK);
        acts.put("accept", ACCEPT);
        acts.put("accept with text", ACCEPT_WITH_TEXT);
        acts.put("refuse", REFUSE);
        acts.put("escalate", ESCALATE);
        acts.put("escalate to stage-1", escalate("stage-1"));
        acts.put("escalate to stage-3", escalate("stage-3"));
        acts.put("escalate to stage-3 because", escalateBecause("stage-3"));
        acts.put("escalate to stage-9", escalate("stage-9"));
        acts.put("escalate to notification", escalateBecause("notification"));
        acts.put("confirm 1", new Act.Confirm(1));
        acts.put("confirm 2", new Act.Confirm(2));
        acts.put("confirm 9", new Act.Confirm(9));
        acts.putAll(more());
        acts.put("withdraw", WITHDRAW);
        acts.put("void", VOID);
        return acts;
    }

    private static Map<String, Act> more() {
        var acts = new LinkedHashMap<String, Act>();
        acts.put("convene", CONVENE);
        acts.put("convene for a past day", convene("2025-05-05"));
        acts.put("minute", MINUTE);
        acts.put("minute a day to come", minute("2025-07-01"));
        acts.put("wait", waitUntil("2025-06-10"));
        acts.put("set due", new Act.SetDue(LocalDate.of(2025, 6, 10)));
        acts.put("give time", giveTime("2025-06-10"));
        acts.put("finish 1", new Act.Finish(1));
        acts.put("redate 1", redate(1, "2025-07-01"));
        acts.put("refer to cafcass", REFER);
        acts.put("cafcass not now", NOT_NOW);
        acts.put("seek advice", advise(1));
        acts.put("complain", COMPLAIN);
        acts.put("hear", hear("2025-06-30"));
        acts.put("correct", new Act.Correct(text("it was May")));
        acts.put("note", new Act.Note(text("rang today")));
        acts.put("file", new Act.FileIt());
        acts.put("hold", new Act.Hold(text("a court asked")));
        acts.put("release", new Act.Release(text("it has decided")));
        acts.put("erase", new Act.Erase(text("the family asked")));
        acts.put("take up", new Act.TakeUp(new Reference(1009)));
        return acts;
    }
}
