package holdfast.conversation;

import static java.util.Objects.requireNonNull;

import holdfast.card.Card.Said;
import holdfast.card.UserText;
import holdfast.concern.Answer;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import holdfast.concern.Standing;
import holdfast.concern.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        var labels = new CouncilWords(words);
        var policy = view.process().policy();
        var kind = view.concern().kind();
        Stories.inOrder(view.concern().particulars())
                .forEach((id, ref) -> said.add(new Said(labels.label(id, policy, kind), of(ref))));
        if (view.concern().open()) {
            minutes().forEach((id, ref) -> said.add(new Said(words.say("said." + id), of(ref))));
        }
        answer(view.concern().standing()).ifPresent(answer -> add(said, answer));
        said.addAll(latest());
        return said;
    }

    /** What was said last that somebody is to act on: a question, a refusal, a place, a reason. */
    private List<Said> latest() {
        var concern = view.concern();
        return switch (concern.standing()) {
            case Standing.Answered s when s.asked() ->
                    last(
                            event -> event instanceof ConcernEvent.Asked,
                            words.say("said.asked", view.iro()));
            case Standing.Refused _ ->
                    last(event -> event instanceof ConcernEvent.Refused, words.say("said.refused"));
            case Standing.Informal(var stay) when stay.progress().meeting().isPresent() -> place();
            case Standing.AtStage(var stay) when stay.progress().meeting().isPresent() -> place();
            case Standing.Accepted _ ->
                    concern.actions().stream()
                            .filter(action -> action.proposed().isPresent())
                            .flatMap(action -> reason(action.n()).stream())
                            .toList();
            case Standing.Recorded _,
                    Standing.Told _,
                    Standing.Informal _,
                    Standing.AtStage _,
                    Standing.Answered _,
                    Standing.Ended _ ->
                    List.of();
        };
    }

    private List<Said> place() {
        return last(event -> event instanceof ConcernEvent.Convened, words.say("said.place"));
    }

    private List<Said> reason(int action) {
        return last(
                event -> event instanceof ConcernEvent.Redated e && e.action() == action,
                words.say("said.redate", action));
    }

    private List<Said> last(Predicate<ConcernEvent> wanted, String label) {
        return view.concern().history().reversed().stream()
                .map(Entry::event)
                .filter(wanted)
                .findFirst()
                .stream()
                .flatMap(event -> event.texts().stream())
                .map(ref -> new Said(words.inert(label), of(ref)))
                .toList();
    }

    /** What the minutes of this stage's meeting say beside what was agreed. */
    private Map<String, Text.Ref> minutes() {
        var all = new LinkedHashMap<String, Text.Ref>();
        view.concern().history().stream()
                .map(Entry::event)
                .forEach(event -> {
                    if (event instanceof ConcernEvent.Escalated) {
                        all.clear();
                    } else if (event instanceof ConcernEvent.Met met) {
                        all.clear();
                        Stream.of("attended", "dissent", "link")
                                .filter(met.said()::containsKey)
                                .forEach(id -> all.put(id, requireNonNull(met.said().get(id))));
                    }
                });
        return all;
    }

    private void add(List<Said> said, Answer answer) {
        if (answer.position().isEmpty() && answer.text().isEmpty() && answer.actions().isEmpty()) {
            return; // only a meeting has been called
        }
        said.add(
                new Said(
                        words.inert(label(answer)),
                        answer.text().map(this::of).orElse(new UserText(""))));
        answer.actions()
                .forEach(action -> {
                    var name = view.caller().name(action.who());
                    var label = words.say("said.action", name, action.by());
                    said.add(new Said(words.inert(label), of(action.what())));
                });
    }

    private String label(Answer answer) {
        var who = view.caller().name(answer.by());
        return answer.position()
                .map(one -> words.say("said.answer", who, words.say("position." + one.word())))
                .orElseGet(() -> words.say("said.agreed"));
    }

    private static Optional<Answer> answer(Standing standing) {
        return switch (standing) {
            case Standing.Answered s -> Optional.of(s.answer());
            case Standing.Refused s -> Optional.of(s.answer());
            case Standing.Informal(var stay) -> stay.progress().minuted();
            case Standing.AtStage(var stay) -> stay.progress().minuted();
            case Standing.Recorded _, Standing.Told _, Standing.Accepted _, Standing.Ended _ ->
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
