package holdfast.conversation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import holdfast.concern.Decision.Refusal;
import holdfast.concern.Processes;
import holdfast.concern.Text;
import holdfast.conversation.Checking.Letters;
import holdfast.conversation.Wish.Outcome;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.London;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes in what starts a matter: checks it, and starts it or says what is wrong. */
final class Starting {

    private final Acting acting;
    private final TakingUp takingUp;
    private final Processes processes;
    private final StartForms forms;
    private final Talks talks;
    private final Words words;
    private final Refusals refusals;

    Starting(Acting acting, Processes processes, StartForms forms, Talks talks, Words words) {
        this.acting = acting;
        this.takingUp = new TakingUp(acting);
        this.processes = processes;
        this.forms = forms;
        this.talks = talks;
        this.words = words;
        this.refusals = new Refusals(words);
    }

    /** Its form, with what is known already, for those who may start it. */
    Outcome form(Wish wish) {
        return cannot(wish).orElseGet(() -> again(wish, filled(talks.recalled(wish))));
    }

    /** Starts it, or only finds out what would become of it. */
    Outcome start(Wish wish, boolean tried) {
        return cannot(wish).orElseGet(() -> checked(wish, tried));
    }

    /** Who starts nothing here, and what this council's process does not know. */
    private Optional<Outcome> cannot(Wish wish) {
        if (!wish.caller().roles().contains(Role.IRO)) {
            return Optional.of(not(words.say("refused.iro-only")));
        }
        var policy = inForce(wish);
        var refusal =
                switch (wish.verb()) {
                    case "notify" ->
                            policy.notification().isEmpty()
                                    ? Optional.of(new Refusal.NoNotification())
                                    : Optional.<Refusal>empty();
                    case "praise" -> nobody(policy.goodPractice().isEmpty());
                    case "service" -> nobody(policy.serviceConcern().isEmpty());
                    default -> Optional.<Refusal>empty();
                };
        return refusal.map(it -> not(refusals.sentence(it, wish.caller(), policy)));
    }

    private static Optional<Refusal> nobody(boolean told) {
        return told ? Optional.of(new Refusal.NobodyToTell()) : Optional.empty();
    }

    private static Outcome not(String sentence) {
        return new Outcome.Not(sentence, Optional.empty());
    }

    private Outcome checked(Wish wish, boolean tried) {
        var filled = filled(talks.recalled(wish));
        var said = new ArrayList<Text>();
        var opening = checking(wish, filled, said).opening(wish.verb(), talks.before(wish));
        filled.together();
        if (!filled.isSound()) {
            return again(wish, filled);
        }
        var deed = new Deed(wish.caller(), wish.operation(), wish.shownIn(), said, tried);
        try {
            return outcome(wish, takingUp.start(deed, opening), filled, said);
        } catch (CalendarEnds e) {
            return not(requireNonNull(e.getMessage()));
        }
    }

    private Outcome outcome(Wish wish, Done done, Filled filled, List<Text> said) {
        return switch (done) {
            case Done.Recorded(var concern, var before) ->
                    new Outcome.Kept(
                            concern,
                            words.say(
                                    before ? "news.before" : "news." + wish.verb(), concern.ref()));
            case Done.Would(var change) ->
                    new Outcome.Would(change, said.stream().collect(toMap(Text::id, Text::words)));
            case Done.Refused(var refusal, var _) -> refused(wish, refusal, filled);
        };
    }

    /** A refusal that is about fields stands beside each of them. */
    private Outcome refused(Wish wish, Refusal refusal, Filled filled) {
        var sentence = refusals.sentence(refusal, wish.caller(), inForce(wish));
        var fields = RefusedFields.of(refusal, wish.verb());
        if (fields.isEmpty()) {
            return not(sentence);
        }
        fields.forEach(field -> filled.wrong(field, sentence));
        return again(wish, filled);
    }

    private Outcome again(Wish wish, Filled filled) {
        return new Outcome.Again(
                forms.start(wish.verb(), wish.caller(), inForce(wish), filled, wish.operation()));
    }

    private Filled filled(Wish wish) {
        return new Filled(wish.inputs(), words);
    }

    private Policy inForce(Wish wish) {
        return processes.inForce(wish.caller().authority()).policy();
    }

    private CheckingStart checking(Wish wish, Filled filled, List<Text> said) {
        var letters = Letters.into(said);
        var policy = inForce(wish);
        var today = London.day(acting.now());
        var days = new Checking(wish.caller(), policy, filled, words, today, letters);
        return new CheckingStart(wish.caller(), policy, filled, words, days, letters);
    }
}
