package holdfast.conversation;

import holdfast.concern.Act;
import holdfast.concern.Answer;
import holdfast.concern.Answer.Position;
import holdfast.concern.Text;
import holdfast.conversation.Checking.Letters;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a filled form into an answer or into minutes, or says beside each field what is wrong with
 * it.
 */
final class CheckingAnswer {

    /** What minutes say, in the order in which they are shown. */
    static final List<String> MINUTED = List.of("attended", "text", "link", "dissent");

    private final Caller caller;
    private final Subject about;
    private final Filled filled;
    private final Words words;
    private final Checking days;
    private final Letters letters;

    CheckingAnswer(
            Caller caller,
            Subject about,
            Filled filled,
            Words words,
            Checking days,
            Letters letters) {
        this.caller = caller;
        this.about = about;
        this.filled = filled;
        this.words = words;
        this.days = days;
        this.letters = letters;
    }

    /** The answer; meant only when the form is sound. */
    Act answer() {
        var position = filled.text("position").flatMap(Position::of);
        if (position.isEmpty()) {
            filled.wrong("position", words.say("mistake.position-needed"));
        }
        var actions = actions();
        position.ifPresent(said -> enough(said, actions));
        return new Act.GiveAnswer(
                position.orElse(Position.DONE), filled.text("text").map(letters::of), actions);
    }

    /** The minutes of a meeting; meant only when the form is sound. */
    Act minutes() {
        filled.needed("held", "mistake.held-needed");
        filled.needed("attended", "mistake.attended-needed");
        filled.needed("text", "mistake.minutes-needed");
        var said = new HashMap<String, Text.Ref>();
        MINUTED.forEach(id -> filled.text(id).ifPresent(text -> said.put(id, letters.of(text))));
        var held = days.notAfterToday("held", "mistake.held-ahead").orElse(days.today());
        return new Act.Minute(held, Map.copyOf(said), actions());
    }

    private List<Answer.Proposed> actions() {
        var actions = new ArrayList<Answer.Proposed>();
        for (int n = 1; n <= Forms.MOST_ACTIONS; n++) {
            action(n).ifPresent(actions::add);
        }
        return actions;
    }

    /** What is done, or not agreed with, is said in words; what will be done is an action. */
    private void enough(Position position, List<Answer.Proposed> actions) {
        switch (position) {
            case DONE, DISAGREE -> filled.needed("text", "mistake.answer-needed");
            case WILL_DO -> {
                if (actions.isEmpty()) {
                    filled.needed("action1", "mistake.action-needed");
                }
            }
        }
    }

    private Optional<Answer.Proposed> action(int n) {
        var what = filled.text("action" + n);
        var who = filled.text("person" + n);
        var by = filled.text("date" + n);
        if (what.isEmpty() && who.isEmpty() && by.isEmpty()) {
            return Optional.empty();
        }
        filled.needed("action" + n, "mistake.action-needed");
        filled.needed("person" + n, "mistake.person-needed");
        filled.needed("date" + n, "mistake.day-needed");
        var person =
                who.map(PersonId::new)
                        .flatMap(caller.directory()::person)
                        .filter(there -> caller.directory().mayKnow(there.id(), about));
        if (who.isPresent() && person.isEmpty()) {
            filled.wrong("person" + n, words.say("mistake.person"));
        }
        var day = days.notBefore("date" + n, days.today());
        return person.flatMap(there ->
                day.flatMap(date ->
                        what.map(text -> new Answer.Proposed(letters.of(text), there.id(), date))));
    }
}
