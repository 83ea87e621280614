package holdfast.conversation;

import holdfast.card.Card.Said;
import holdfast.card.UserText;
import holdfast.concern.Standing;
import holdfast.concern.Standing.Answer;
import holdfast.concern.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people said of a concern, each as long as its card has room for. */
final class Wording {

    private final Words words;
    private final View view;
    private final int most;
    private boolean cut;

    /**
     * @param most the bytes that each of the words may take
     */
    Wording(Words words, View view, int most) {
        this.words = words;
        this.view = view;
        this.most = most;
    }

    /** Whether any words have been shortened. */
    boolean cut() {
        return cut;
    }

    /** The concern in the IRO's words, and the answer that awaits judgement. */
    List<Said> said() {
        var said = new ArrayList<Said>();
        Stories.inOrder(view.concern().particulars())
                .forEach((id, ref) -> said.add(new Said(words.say("said." + id), of(ref))));
        answer(view.concern().standing()).ifPresent(answer -> add(said, answer));
        return said;
    }

    private void add(List<Said> said, Answer answer) {
        var position = words.say("position." + answer.position().word());
        var who = view.caller().name(answer.by());
        said.add(
                new Said(
                        words.inert(words.say("said.answer", who, position)),
                        answer.text().map(this::of).orElse(new UserText(""))));
        answer.actions()
                .forEach(action -> {
                    var name = view.caller().name(action.who());
                    var label = words.say("said.action", name, action.by());
                    said.add(new Said(words.inert(label), of(action.what())));
                });
    }

    private static Optional<Answer> answer(Standing standing) {
        return switch (standing) {
            case Standing.Answered s -> Optional.of(s.answer());
            case Standing.Refused s -> Optional.of(s.answer());
            case Standing.Informal _, Standing.AtStage _, Standing.Accepted _, Standing.Ended _ ->
                    Optional.empty();
        };
    }

    UserText of(Text.Ref ref) {
        return shortened(view.said().getOrDefault(ref.id(), ""));
    }

    private UserText shortened(String typed) {
        var shown = shortened(typed, most);
        cut |= !shown.typed().equals(typed);
        return shown;
    }

    /** The beginning of the words, when all of them take too much. */
    static UserText shortened(String typed, int most) {
        var portions = new UserText(typed).portions(most);
        return portions.size() == 1
                ? portions.getFirst()
                : new UserText(portions.getFirst().typed().strip() + "…");
    }
}
