package holdfast.conversation;

import holdfast.concern.Act;
import holdfast.concern.Standing.Answer;
import holdfast.concern.Standing.Answer.Position;
import holdfast.conversation.Checking.Letters;
import holdfast.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a filled answer form into the answer, or says beside each field what is wrong with it. */
final class CheckingAnswer {

    private final Caller caller;
    private final Filled filled;
    private final Words words;
    private final Checking days;
    private final Letters letters;

    CheckingAnswer(Caller caller, Filled filled, Words words, Checking days, Letters letters) {
        this.caller = caller;
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
        var actions = new ArrayList<Answer.Proposed>();
        for (int n = 1; n <= Forms.MOST_ACTIONS; n++) {
            action(n).ifPresent(actions::add);
        }
        position.ifPresent(said -> enough(said, actions));
        return new Act.GiveAnswer(
                position.orElse(Position.DONE), filled.text("text").map(letters::of), actions);
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
        var person = who.map(PersonId::new).flatMap(caller.directory()::person);
        if (who.isPresent() && person.isEmpty()) {
            filled.wrong("person" + n, words.say("mistake.person"));
        }
        var day = days.notBefore("date" + n, days.today());
        return person.flatMap(there ->
                day.flatMap(date ->
                        what.map(text -> new Answer.Proposed(letters.of(text), there.id(), date))));
    }
}
