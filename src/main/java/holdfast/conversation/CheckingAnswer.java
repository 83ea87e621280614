package holdfast.conversation;

import holdfast.concern.Act;
import holdfast.concern.Answer;
import holdfast.concern.Answer.Position;
import holdfast.concern.Text;
import holdfast.conversation.Checking.Letters;
import holdfast.people.Directory.Subject;
import holdfast.people.Person;
import holdfast.people.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns a filled form into an answer or into minutes, or says beside each field what is wrong with
 * it.
 */
final class CheckingAnswer {

    /** What minutes say, in the order in which they are shown. */
    static final List<String> MINUTED = List.of("attended", "text", "link", "dissent");

    /** What makes words a link: a scheme of two letters or more, and no space after it. */
    private static final Pattern SCHEME = Pattern.compile("\\b([A-Za-z][A-Za-z0-9+.-]+):(?=\\S)");

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
        var promise = position.filter(Position.WILL_DO::equals).isPresent() && isPromise();
        var actions = actions(promise);
        position.ifPresent(said -> enough(said, actions));
        var words = filled.text("text").filter(_ -> !promise);
        return new Act.GiveAnswer(position.orElse(Position.DONE), words.map(letters::of), actions);
    }

    /** Whether what will be done stands in the words, and only its day in the row below. */
    private boolean isPromise() {
        return filled.said("text") && filled.said("date1") && !filled.said("action1");
    }

    /** The minutes of a meeting; meant only when the form is sound. */
    Act minutes() {
        filled.needed("held", "mistake.held-needed");
        filled.needed("attended", "mistake.attended-needed");
        filled.needed("text", "mistake.minutes-needed");
        filled.text("link").ifPresent(this::link);
        var said = new HashMap<String, Text.Ref>();
        MINUTED.forEach(id -> filled.text(id).ifPresent(text -> said.put(id, letters.of(text))));
        var held = days.notAfterToday("held", "mistake.held-ahead").orElse(days.today());
        return new Act.Minute(held, Map.copyOf(said), actions(false));
    }

    /** A place may be named in any words; a link goes to a safe site or is none. */
    private void link(String typed) {
        var schemes = SCHEME.matcher(typed).results().map(found -> found.group(1));
        if (!schemes.allMatch("https"::equalsIgnoreCase)) {
            filled.wrong("link", words.say("mistake.link"));
        }
    }

    /**
     * @param promise whether the words of the answer are what the first action does
     */
    private List<Answer.Proposed> actions(boolean promise) {
        var actions = new ArrayList<Answer.Proposed>();
        for (int n = 1; n <= Forms.MOST_ACTIONS; n++) {
            action(n, promise && n == 1 ? "text" : "action" + n).ifPresent(actions::add);
        }
        return actions;
    }

    /** By id, as a form says it, or by name. */
    private Optional<Person> person(String typed) {
        return Persons.find(caller.directory(), typed) instanceof Persons.Found.One(var one)
                ? Optional.of(one)
                : Optional.empty();
    }

    private boolean isOwn(String person) {
        return caller.id().equals(new PersonId(person));
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

    /** A row in which only the answerer stands, as the form has it, is an empty one. */
    private Optional<Answer.Proposed> action(int n, String does) {
        var what = filled.text(does);
        var who = filled.text("person" + n);
        var by = filled.text("date" + n);
        if (what.isEmpty() && by.isEmpty() && who.filter(it -> !isOwn(it)).isEmpty()) {
            return Optional.empty();
        }
        filled.needed(does, "mistake.action-needed");
        filled.needed("person" + n, "mistake.person-needed");
        filled.needed("date" + n, "mistake.day-needed");
        var person =
                who.flatMap(this::person)
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
