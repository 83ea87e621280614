package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Card.Button;
import holdfast.card.Field;
import holdfast.card.Field.Option;
import holdfast.people.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** The form that asks who is away, when, and who stands in. */
final class AwayForm {

    private final Words words;

    AwayForm(Words words) {
        this.words = words;
    }

    Card.Form drawn(Caller caller, Filled filled) {
        var inputs = new HashMap<>(filled.inputs());
        inputs.putIfAbsent("person", caller.id().value());
        var asking = new Asking(words, inputs, filled.mistakes());
        var data = Data.of("card", "away");
        var fields = new ArrayList<Field>();
        var theirs = theirs(caller);
        if (theirs.size() > 1) {
            fields.add(asking.choice("person", "who-is-away", theirs));
        }
        fields.add(asking.day("from", true));
        fields.add(asking.day("to", true));
        fields.add(asking.pick("cover", covers(caller), false, "people"));
        return new Card.Form(
                words.say("form.away"),
                words.say("form.away-lead"),
                filled.isSound() ? "" : words.say("form.wrong", filled.mistakes().size()),
                fields,
                List.of(Button.of("away", words.say("button.send"), data).positive()));
    }

    private List<Option> theirs(Caller caller) {
        var others =
                caller.directory().people().stream()
                        .filter(person -> caller.directory().manages(caller.person(), person))
                        .sorted(Comparator.comparing(Person::name))
                        .map(person -> PeopleChoices.option(words, person));
        return Stream.concat(
                        Stream.of(new Option(caller.id().value(), words.say("away.myself"))),
                        others)
                .toList();
    }

    private List<Option> covers(Caller caller) {
        var people =
                caller.directory().people().stream()
                        .filter(person -> !person.posts().isEmpty())
                        .sorted(Comparator.comparing(Person::name))
                        .map(person -> PeopleChoices.option(words, person));
        return Stream.concat(Stream.of(new Option("", words.say("away.next-in-line"))), people)
                .toList();
    }
}
