package holdfast.conversation;

import holdfast.concern.Text;
import holdfast.conversation.Calendaring.Toward;
import holdfast.policy.Policy;
import holdfast.policy.StageId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Turns a filled form into what it means, or says beside each field what is wrong with it. */
final class Checking {

    /** What may be said when a matter is started, in the order in which it is shown. */
    static final List<String> PARTICULARS =
            List.of(
                    "text",
                    "impact",
                    "child-view",
                    "informal",
                    "sought",
                    "needed",
                    "source",
                    "decision",
                    "urgent",
                    "reason");

    /** A year so many years away is a slip of the finger. */
    private static final int FAR = 10;

    private final Caller caller;
    private final Policy policy;
    private final Filled filled;
    private final Words words;
    private final LocalDate today;
    private final Letters letters;

    Checking(
            Caller caller,
            Policy policy,
            Filled filled,
            Words words,
            LocalDate today,
            Letters letters) {
        this.caller = caller;
        this.policy = policy;
        this.filled = filled;
        this.words = words;
        this.today = today;
        this.letters = letters;
    }

    /** Somebody's words on their way into a record. */
    interface Letters {
        Text.Ref of(String words);

        /** Takes words down under an id and a salt of their own. */
        static Letters into(List<Text> said) {
            return typed -> {
                var id = UUID.randomUUID().toString();
                var text = new Text(id, UUID.randomUUID().toString(), typed);
                said.add(text);
                return text.ref();
            };
        }
    }

    Optional<StageId> stage() {
        var typed = filled.text("stage");
        var stage = typed.flatMap(text -> Stages.find(policy, text));
        if (typed.isPresent() && stage.isEmpty()) {
            filled.wrong(
                    "stage",
                    policy.gap()
                            .map(gap -> words.say("refused.incomplete", gap.because()))
                            .orElseGet(() -> words.say("mistake.stage", Stages.names(policy))));
        }
        return stage;
    }

    Optional<LocalDate> day(String id) {
        var typed = filled.text(id);
        var day = typed.flatMap(text -> day(id, text));
        if (day.filter(there -> Math.abs(there.getYear() - today.getYear()) > FAR).isPresent()) {
            filled.wrong(id, words.say("mistake.date-far"));
        }
        return day;
    }

    private Optional<LocalDate> day(String id, String text) {
        var found = Dates.find(text, today, Toward.of(id));
        wrong(words, found).ifPresent(sentence -> filled.wrong(id, sentence));
        return found.day();
    }

    /** What is wrong with what should be a day; empty when it is one. */
    static Optional<String> wrong(Words words, Found found) {
        return switch (found) {
            case Found.Day _ -> Optional.empty();
            case Found.Wrong(var key, var instead) ->
                    Optional.of(
                            instead.map(day -> words.say(key, day))
                                    .orElseGet(() -> words.say(key)));
            case Found.Nothing _ -> Optional.of(words.say("mistake.date"));
        };
    }

    /** A day that must not come before {@code first}. */
    Optional<LocalDate> notBefore(String id, LocalDate first) {
        var day = day(id);
        if (day.filter(there -> there.isBefore(first)).isPresent()) {
            filled.wrong(id, words.say("mistake.date-gone"));
        }
        return day;
    }

    LocalDate today() {
        return today;
    }

    /** A day that has come; what is said of one that has not, otherwise. */
    Optional<LocalDate> notAfterToday(String id, String otherwise) {
        var day = day(id);
        if (day.filter(there -> there.isAfter(today)).isPresent()) {
            filled.wrong(id, words.say(otherwise));
        }
        return day;
    }

    /** Words that must be there, on their way into a record. */
    Text.Ref needed(String id, String otherwise) {
        return letters.of(filled.needed(id, otherwise));
    }

    /** A day to come; tomorrow in its place while it is not known. */
    LocalDate toCome(String id, String otherwise) {
        filled.needed(id, otherwise);
        return notBefore(id, today).orElse(today.plusDays(1));
    }
}
