package holdfast.conversation;

import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Standing;
import holdfast.people.Person;
import holdfast.people.Role;
import holdfast.policy.Stage;
import java.util.List;
import java.util.Optional;

/**
 * Who has a concern next: whoever is asked for something, or decides.
 *
 * @param people those who serve; nobody, where nobody does
 * @param role as what
 */
record Turn(List<Person> people, Role role) {

    Turn {
        people = List.copyOf(people);
    }

    /** Nobody has it next when it is over, or only told of. */
    static Optional<Turn> of(View view) {
        var concern = view.concern();
        return switch (concern.standing()) {
            case Standing.Accepted _ -> Optional.of(ofActions(view));
            case Standing.Answered answered when answered.asked() ->
                    view.owner()
                            .or(() -> view.stage().flatMap(Stage::answeredBy))
                            .map(role -> in(view, role));
            case Standing.Told _ when ofTheIro(concern) -> Optional.of(in(view, Role.IRO));
            case Standing.Told _,
                    Standing.Informal _,
                    Standing.AtStage _,
                    Standing.Answered _,
                    Standing.Refused _,
                    Standing.Recorded _,
                    Standing.Ended _ ->
                    view.process().owing(concern).map(role -> in(view, role));
        };
    }

    private static boolean ofTheIro(Concern concern) {
        return concern.kind() == Kind.SERVICE || concern.kind() == Kind.COMPLAINT;
    }

    /** Whoever does the first action that is open; the IRO confirms what is finished. */
    private static Turn ofActions(View view) {
        return view.concern().actions().stream()
                .filter(action -> action.state() == AgreedAction.State.OPEN)
                .findFirst()
                .flatMap(action -> view.caller().directory().serving(action.who()))
                .filter(person -> !person.posts().isEmpty())
                .map(person -> new Turn(List.of(person), person.posts().getFirst().role()))
                .orElseGet(() -> in(view, Role.IRO));
    }

    private static Turn in(View view, Role role) {
        var directory = view.caller().directory();
        var subject = view.concern().subject();
        var serving =
                view.process().serving(view.concern(), role, directory).stream()
                        .filter(person -> directory.mayKnow(person.id(), subject))
                        .toList();
        return new Turn(serving, role);
    }

    /** By name and role. */
    String named(Words words) {
        var names = words.names(people.stream().map(Person::name).toList());
        return words.say("fact.next-is", names, words.role(role));
    }
}
