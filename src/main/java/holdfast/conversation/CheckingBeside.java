package holdfast.conversation;

import holdfast.concern.Act;
import holdfast.concern.Text;
import holdfast.conversation.Checking.Letters;
import holdfast.policy.Policy;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what was filled in about something beside the stages, or a mere note, into an act. */
final class CheckingBeside {

    private final Policy policy;
    private final Filled filled;
    private final Words words;
    private final Checking days;
    private final Letters letters;

    CheckingBeside(Policy policy, Filled filled, Words words, Checking days, Letters letters) {
        this.policy = policy;
        this.filled = filled;
        this.words = words;
        this.days = days;
        this.letters = letters;
    }

    /** The act a form would be; meant only when the form is sound. */
    Act act(String verb) {
        return switch (verb) {
            case "cafcass" -> cafcass();
            case "legal" -> legal();
            case "complaint" -> new Act.Complain(text("text"));
            case "hearing" -> new Act.Hear(days.toCome("date", "mistake.hearing-day-needed"));
            case "correct" -> new Act.Correct(days.needed("text", "mistake.words-needed"));
            case "note" -> new Act.Note(days.needed("text", "mistake.words-needed"));
            case "filed" -> new Act.FileIt();
            case "hold" -> new Act.Hold(reason());
            case "release" -> new Act.Release(reason());
            case "erase" -> new Act.Erase(reason());
            default -> throw new IllegalArgumentException("no act is called " + verb);
        };
    }

    private Act cafcass() {
        var decision = filled.needed("decision", "mistake.cafcass-needed");
        if (!decision.isEmpty() && !Stream.of("refer", "not-now").anyMatch(decision::equals)) {
            filled.wrong("decision", words.say("mistake.cafcass-needed"));
        }
        return new Act.ToCafcass(
                !decision.equals("not-now"),
                text("reason"),
                text("discussed-with"),
                days.notAfterToday("discussed-on", "mistake.discussed-ahead"));
    }

    private Act legal() {
        var levelled =
                policy.tracks().legal().filter(legal -> !legal.levels().isEmpty()).isPresent();
        var level =
                levelled || filled.said("level")
                        ? filled.needed("level", "mistake.level-needed").strip()
                        : "1";
        var known = level.matches("[0-9]{1,3}");
        if (!level.isEmpty() && !known) {
            filled.wrong("level", words.say("mistake.level-needed"));
        }
        return new Act.SeekAdvice(
                known ? Integer.parseInt(level) : 1,
                days.needed("question", "mistake.question-needed"),
                text("agreed-by"));
    }

    private Text.Ref reason() {
        return days.needed("reason", "mistake.reason-needed");
    }

    private Optional<Text.Ref> text(String id) {
        return filled.text(id).map(letters::of);
    }
}
