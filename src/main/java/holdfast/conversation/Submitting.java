package holdfast.conversation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import holdfast.concern.Concern;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Processes;
import holdfast.concern.Text;
import holdfast.conversation.Acting.Deed;
import holdfast.conversation.Acting.Done;
import holdfast.conversation.Wish.Outcome;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.London;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes in what somebody has filled in, however they did it: checks it, and does it or says what is
 * wrong.
 */
final class Submitting {

    private final Acting acting;
    private final Processes processes;
    private final Forms forms;
    private final Showing showing;
    private final Words words;
    private final Refusals refusals;

    Submitting(Acting acting, Processes processes, Forms forms, Showing showing, Words words) {
        this.acting = acting;
        this.processes = processes;
        this.forms = forms;
        this.showing = showing;
        this.words = words;
        this.refusals = new Refusals(words);
    }

    /** Does it. */
    Outcome submit(Wish wish) {
        return wish.starts() ? start(wish, false) : act(wish, false);
    }

    /** Only finds out what would become of it, for the card that reads it back. */
    Outcome tried(Wish wish) {
        return wish.starts() ? start(wish, true) : act(wish, true);
    }

    /**
     * The form of a wish, with what is known already; for those who may do it, when it can be done.
     */
    Outcome form(Wish wish) {
        if (wish.starts()) {
            return mayStart(wish) ? startForm(wish, filled(wish)) : iroOnly();
        }
        return tried(wish) instanceof Outcome.Not not
                ? not
                : find(wish)
                        .<Outcome>map(concern -> actForm(wish, concern, filled(wish)))
                        .orElseGet(this::notYours);
    }

    private Filled filled(Wish wish) {
        return new Filled(wish.inputs(), words);
    }

    private static boolean mayStart(Wish wish) {
        return wish.caller().roles().contains(Role.IRO);
    }

    private Outcome iroOnly() {
        return new Outcome.Not(words.say("refused.iro-only"), Optional.empty());
    }

    private Outcome start(Wish wish, boolean tried) {
        if (!mayStart(wish)) {
            return iroOnly();
        }
        var filled = filled(wish);
        var said = new ArrayList<Text>();
        var opening = checking(wish, inForce(wish), filled, said).opening(wish.verb());
        filled.together();
        if (!filled.isSound()) {
            return startForm(wish, filled);
        }
        try {
            var outcome =
                    outcome(wish, acting.start(deed(wish, said, tried), opening), filled, said);
            return filled.isSound() ? outcome : startForm(wish, filled);
        } catch (CalendarEnds e) {
            return ends(e, Optional.empty());
        }
    }

    private Outcome act(Wish wish, boolean tried) {
        var found = find(wish);
        if (found.isEmpty()) {
            return notYours();
        }
        var concern = found.orElseThrow();
        var filled = filled(wish);
        var said = new ArrayList<Text>();
        var act =
                checking(wish, processes.of(concern).policy(), filled, said)
                        .act(wish.verb(), wish.number());
        filled.together();
        try {
            var outcome =
                    outcome(
                            wish,
                            acting.act(
                                    deed(wish, said, tried || !filled.isSound()),
                                    concern.ref(),
                                    act,
                                    wish.seen()),
                            filled,
                            said);
            return filled.isSound() || outcome instanceof Outcome.Not
                    ? outcome
                    : actForm(wish, concern, filled);
        } catch (CalendarEnds e) {
            return ends(e, Optional.of(concern));
        }
    }

    private static Outcome ends(CalendarEnds calendar, Optional<Concern> concern) {
        return new Outcome.Not(requireNonNull(calendar.getMessage()), concern);
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
            case Done.Refused(var refusal, var concern) -> refused(wish, refusal, concern, filled);
        };
    }

    /** A refusal that is about a field stands beside that field. */
    private Outcome refused(Wish wish, Refusal refusal, Optional<Concern> concern, Filled filled) {
        if (refusal instanceof Refusal.NotYours) {
            return notYours();
        }
        var policy =
                concern.map(there -> processes.of(there).policy()).orElseGet(() -> inForce(wish));
        var sentence = refusals.sentence(refusal, wish.caller(), policy);
        var field = Refusals.field(refusal);
        if (field.isEmpty()) {
            return new Outcome.Not(sentence, concern);
        }
        filled.wrong(field, sentence);
        return concern.<Outcome>map(there -> actForm(wish, there, filled))
                .orElseGet(() -> startForm(wish, filled));
    }

    private Outcome notYours() {
        return new Outcome.Not(words.say("refused.not-yours"), Optional.empty());
    }

    /** The concern a wish names, for those who may see it. */
    Optional<Concern> find(Wish wish) {
        return wish.reference().flatMap(ref -> acting.find(wish.caller(), ref));
    }

    private Outcome startForm(Wish wish, Filled filled) {
        return new Outcome.Again(
                forms.start(wish.verb(), wish.caller(), inForce(wish), filled, wish.operation()));
    }

    private Outcome actForm(Wish wish, Concern concern, Filled filled) {
        var view = showing.view(wish.caller(), concern, wish.operation());
        return new Outcome.Again(forms.act(wish.verb(), view.scene(showing.title(view)), filled));
    }

    private Policy inForce(Wish wish) {
        return processes.inForce(wish.caller().authority()).policy();
    }

    private Checking checking(Wish wish, Policy policy, Filled filled, List<Text> said) {
        return new Checking(
                wish.caller(),
                policy,
                filled,
                words,
                London.day(acting.now()),
                typed -> {
                    var text =
                            new Text(
                                    UUID.randomUUID().toString(),
                                    UUID.randomUUID().toString(),
                                    typed);
                    said.add(text);
                    return text.ref();
                });
    }

    private static Deed deed(Wish wish, List<Text> said, boolean tried) {
        return new Deed(wish.caller(), wish.operation(), wish.shownIn(), said, tried);
    }
}
