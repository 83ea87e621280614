package holdfast.conversation;

import static java.util.stream.Collectors.toMap;

import holdfast.concern.Concern;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Processes;
import holdfast.concern.Text;
import holdfast.conversation.Wish.Outcome;
import holdfast.workingday.CalendarEnds;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what became of an act: news of it, its form once more, or a refusal. */
final class ActOutcomes {

    private static final Map<String, String> DATED =
            Map.of("wait", "until", "hearing", "date", "convene", "date");

    private final Processes processes;
    private final Forms forms;
    private final Showing showing;
    private final Words words;
    private final Refusals refusals;
    private final NotTheirs theirs;

    ActOutcomes(Processes processes, Forms forms, Showing showing, Words words) {
        this.processes = processes;
        this.forms = forms;
        this.showing = showing;
        this.words = words;
        this.refusals = new Refusals(words);
        this.theirs = new NotTheirs(processes, words);
    }

    Outcome ends(CalendarEnds calendar, Optional<Concern> concern) {
        return new Outcome.Not(words.ends(calendar), concern);
    }

    /** What is said of it. */
    Outcome of(Wish wish, Done done, Filled filled, List<Text> said) {
        return switch (done) {
            case Done.Recorded(var concern, var before) ->
                    new Outcome.Kept(
                            concern,
                            before ? words.say("news.before", concern.ref()) : news(wish, concern));
            case Done.Would(var change) ->
                    new Outcome.Would(change, said.stream().collect(toMap(Text::id, Text::words)));
            case Done.Refused(var refusal, var concern) -> refused(wish, refusal, concern, filled);
        };
    }

    /** A day that was given in words is said back in full. */
    private String news(Wish wish, Concern concern) {
        var field = DATED.getOrDefault(wish.verb(), "");
        var day = Dates.inFull(wish.inputs().getOrDefault(field, ""));
        return day.map(it -> words.say("news." + wish.verb(), it))
                .orElseGet(() -> words.say("news." + wish.verb(), concern.ref()));
    }

    /** A refusal that is about a field stands beside that field. */
    private Outcome refused(Wish wish, Refusal refusal, Optional<Concern> concern, Filled filled) {
        if (refusal instanceof Refusal.NotYours) {
            return concern.filter(there -> theirs.maySay(wish.caller(), there))
                    .map(there -> theirs(wish, there))
                    .orElseGet(() -> notYours(Optional.empty(), wish));
        }
        var policy =
                concern.map(there -> processes.of(there).policy())
                        .orElseGet(() -> processes.inForce(wish.caller().authority()).policy());
        var sentence = refusals.sentence(refusal, wish.caller(), policy);
        var fields = RefusedFields.of(refusal, wish.verb());
        if (fields.isEmpty()) {
            return new Outcome.Not(sentence, concern);
        }
        fields.forEach(field -> filled.wrong(field, sentence));
        return concern.<Outcome>map(there -> form(wish, there, filled))
                .orElseGet(() -> new Outcome.Not(sentence, concern));
    }

    /** Theirs to see and somebody else's to do. */
    private Outcome theirs(Wish wish, Concern concern) {
        var sentence =
                theirs.sentence(wish.caller(), concern, wish.verb(), wish.number().orElse(0));
        return new Outcome.Not(sentence, Optional.empty());
    }

    /**
     * Not theirs, or not there.
     *
     * @param formerly what was theirs once, who may know who has it now
     */
    Outcome notYours(Optional<Concern> formerly, Wish wish) {
        return new Outcome.Not(
                formerly.map(concern -> showing.sentenceFor(wish.caller(), concern))
                        .orElseGet(() -> words.say("refused.not-yours")),
                Optional.empty());
    }

    /** The form of an act, with what is filled in and what is wrong with it. */
    Outcome form(Wish wish, Concern concern, Filled filled) {
        var view = showing.view(wish.caller(), concern, wish.operation());
        var data = wish.verb().equals("redate") ? view.data(wish.number().orElse(0)) : view.data();
        var scene = view.scene(showing.title(view), data);
        return new Outcome.Again(forms.act(wish.verb(), scene, filled));
    }
}
