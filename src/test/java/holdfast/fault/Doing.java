package holdfast.fault;

import holdfast.fault.History.Answer;
import holdfast.fault.History.Telling;
import holdfast.teams.Member;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Something somebody does, once or again until they know what became of it. */
final class Doing {

    private static final Pattern AS = Pattern.compile("[Rr]ecorded(?: already,)? as (C-\\d+)");
    private static final Pattern DONE =
            Pattern.compile("Acknowledged\\.|Already acknowledged|Your answer is recorded");

    /** As long as Teams waits for a bot. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final String NOT = "nothing was recorded";

    private final Member by;
    private final String what;
    private final String words;
    private final Optional<String> ref;
    private final Function<Integer, String> deed;
    private final List<Answer> answers = new CopyOnWriteArrayList<>();

    private Doing(
            Member by,
            String what,
            String words,
            Optional<String> ref,
            Function<Integer, String> deed) {
        this.by = by;
        this.what = what;
        this.words = words;
        this.ref = ref;
        this.deed = deed;
    }

    /** An IRO fills in the form of a notification. */
    static Doing notifies(Member iro, String child, String words) {
        var inputs = Map.of("child", child, "category", "4", "text", words);
        var card = "form-" + words.hashCode();
        return new Doing(
                iro,
                "notified",
                words,
                Optional.empty(),
                port -> heard(iro.presses("notify", Map.of("card", card), inputs), port));
    }

    /** An IRO types a notification, and says yes to what is read back. */
    static Doing types(FakeTeams teams, Member iro, String child, String words) {
        return new Doing(
                iro,
                "notified",
                words,
                Optional.empty(),
                port -> {
                    var before = teams.sent().size();
                    heard(iro.says("notify " + child + " 4 " + words), port);
                    heard(iro.says("yes"), port);
                    return teams.sent().stream()
                            .skip(before)
                            .filter(sent -> sent.isNew() && sent.chat().equals(iro.chat()))
                            .map(FakeTeams.Sent::text)
                            .collect(Collectors.joining());
                });
    }

    static Doing acknowledges(Member manager, String ref) {
        var data = Map.of("ref", ref, "version", "1", "card", ref + "-1-2");
        return new Doing(
                manager,
                "acknowledged",
                "",
                Optional.of(ref),
                port -> heard(manager.presses("acknowledge", data, Map.of()), port));
    }

    static Doing answers(Member manager, String ref, String words) {
        var data = Map.of("ref", ref, "version", "1", "card", ref + "-1-2");
        var inputs = Map.of("position", "done", "text", words);
        return new Doing(
                manager,
                "answered",
                words,
                Optional.of(ref),
                port -> heard(manager.presses("answer", data, inputs), port));
    }

    /** What the bot answers; blank when nobody knows whether it has heard it. */
    private static String heard(ObjectNode activity, int port) {
        try {
            var answer = Member.pass(activity, port, request -> request.timeout(PATIENCE));
            var isAnswered = answer.statusCode() == 200 && !answer.body().isBlank();
            return isAnswered ? JsonMapper.shared().readTree(answer.body()).toString() : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does it once; what came of it. */
    Answer at(RunningNode node) {
        var answer = read(deed.apply(node.port()));
        answers.add(answer);
        return answer;
    }

    private Answer read(String text) {
        var as = AS.matcher(text);
        if (as.find()) {
            return new Answer.Recorded(as.group(1));
        }
        if (ref.isPresent() && DONE.matcher(text).find()) {
            return new Answer.Recorded(ref.get());
        }
        return text.contains(NOT) ? new Answer.NotRecorded() : new Answer.Nothing();
    }

    /** The reference it was told; empty before that. */
    Optional<String> recorded() {
        return answers.stream()
                .filter(Answer.Recorded.class::isInstance)
                .map(answer -> ((Answer.Recorded) answer).ref())
                .findFirst();
    }

    Telling telling() {
        return new Telling(by.id(), what, words, ref, List.copyOf(answers));
    }
}
