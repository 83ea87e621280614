package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.card.Card.Button;
import holdfast.card.Card.Form;
import holdfast.conversation.Wish.Outcome;
import holdfast.people.Directory.Subject;
import holdfast.people.People.Restriction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The line, the form and the card on which somebody says who alone may know of a child. */
final class RestrictForms {

    private final Words words;

    RestrictForms(Words words) {
        this.words = words;
    }

    /** What follows {@code restrict}: children, {@code to}, and people. */
    static Map<String, String> line(Typed line) {
        var inputs = new LinkedHashMap<String, String>();
        var child = new StringBuilder();
        var left = line;
        while (!left.isBlank() && !left.word().equals("to")) {
            child.append(child.isEmpty() ? "" : " ").append(left.rawWord());
            left = left.afterWord();
        }
        inputs.put("child", child.toString());
        inputs.put("people", left.afterWord().rest());
        inputs.values().removeIf(Typed::isNothing);
        return inputs;
    }

    /** What follows {@code unrestrict}: children alone. */
    static Map<String, String> lifting(Typed line) {
        var inputs = line(line);
        inputs.put("people", "everyone");
        return inputs;
    }

    Outcome again(Wish wish, Filled filled) {
        var asking = new Asking(words, filled.inputs(), filled.mistakes());
        var data = Data.of("card", wish.operation(), "arg", wish.operation());
        return new Outcome.Again(
                new Form(
                        words.say("form.restrict"),
                        words.say("form.restrict-lead"),
                        filled.isSound() ? "" : words.say("form.wrong", filled.mistakes().size()),
                        List.of(asking.line("child", true), asking.line("people", true)),
                        List.of(
                                Button.of(Restricting.VERB, words.say("button.send"), data)
                                        .positive(),
                                Button.of("cancel", words.say("button.cancel"), data)
                                        .ignoringInputs())));
    }

    Outcome reads(Caller caller, List<Restriction> all) {
        var lifts = all.getFirst().named().isEmpty();
        var subject = Subject.of(all.stream().map(Restriction::child).toList());
        return new Outcome.Reads(
                words.say(lifts ? "read-back.unrestrict" : "read-back.restrict"),
                words.say(lifts ? "read-back.unrestrict-lead" : "read-back.restrict-lead"),
                List.of(
                        Facts.fact(words, "child", Facts.children(subject)),
                        Facts.fact(words, "team", Facts.team(caller, subject)),
                        Facts.fact(words, "known", known(caller, all))));
    }

    String numbers(List<Restriction> all) {
        return all.stream().map(it -> it.child().number()).collect(joining(", "));
    }

    /** Everybody who may then know of them, by name and post. */
    String known(Caller caller, List<Restriction> all) {
        return all.getFirst().named().isEmpty()
                ? words.say("fact.everybody")
                : all.stream()
                        .flatMap(it -> Restricting.known(caller, it))
                        .distinct()
                        .map(person -> Persons.described(words, caller.directory(), person))
                        .collect(joining("; "));
    }
}
