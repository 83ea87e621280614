package holdfast.concern;

import static holdfast.concern.Matter.text;

import holdfast.concern.Standing.Answer.Position;
import holdfast.concern.Standing.Answer.Proposed;
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
    static final Act ESCALATE = new Act.Escalate(Optional.empty(), Optional.empty());
    static final Act WITHDRAW = new Act.Withdraw(text("no longer needed"));
    static final Act VOID = new Act.Void(text("the wrong child"));

    private Acts() {}

    static Act escalate(String stage) {
        return new Act.Escalate(Optional.of(new StageId(stage)), Optional.empty());
    }

    static Act escalateBecause(String stage) {
        return new Act.Escalate(Optional.of(new StageId(stage)), Optional.of(text("urgent")));
    }

    static Map<String, Act> all() {
        var acts = new LinkedHashMap<String, Act>();
        acts.put("acknowledge", ACKNOWLEDGE);
        acts.put("answer", ANSWER);
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
        acts.put("withdraw", WITHDRAW);
        acts.put("void", VOID);
        return acts;
    }
}
