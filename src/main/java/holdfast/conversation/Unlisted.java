package holdfast.conversation;

import holdfast.card.Field;
import holdfast.card.Field.Option;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.Person;
import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.people.Team;
import holdfast.people.TeamId;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A child's number that is not on the list of the IRO who writes of it. Whether the directory has
 * it or not, the IRO is asked the same: who is the manager? Only what is typed and who the managers
 * are is ever looked at, so that nothing shows what is stored of another's child.
 */
final class Unlisted {

    private static final Set<String> STARTS = Set.of("notify", "raise", "praise", "talked");

    /**
     * What a case system calls a child. A name has no digits, a date has more strokes, and ten
     * digits would be an NHS number: none of these is ever kept.
     */
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,6}-?[0-9]{1,9}[A-Z]?");

    /** A longer choice is no help on a phone, and a card is only so large. */
    private static final int MOST_CHOICES = 60;

    private static final Role OTHERWISE = new Role("team-manager");

    private final Caller caller;
    private final Policy policy;
    private final Words words;

    Unlisted(Caller caller, Policy policy, Words words) {
        this.caller = caller;
        this.policy = policy;
        this.words = words;
    }

    /** Whether somebody who starts a matter must say who the manager is. */
    static boolean asks(Caller caller, String verb, Map<String, String> inputs) {
        return STARTS.contains(verb) && is(caller, inputs);
    }

    /** Whether a form names one child, by a number that is not on the caller's list. */
    static boolean is(Caller caller, Map<String, String> inputs) {
        var numbers = numbers(inputs);
        return numbers.size() == 1
                && NUMBER.matcher(numbers.getFirst().number()).matches()
                && caller.ownChild(numbers.getFirst()).isEmpty();
    }

    /** The numbers a form names, as they were typed but for small letters. */
    static List<ChildId> numbers(Map<String, String> inputs) {
        return Children.numbers(inputs.getOrDefault("child", "")).stream()
                .map(number -> new ChildId(number.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** The number, and the team of the manager who is named; without one, something is wrong. */
    Subject subject(Filled filled) {
        var child = numbers(filled.inputs()).getFirst();
        return manager(filled)
                .map(manager -> Subject.unlisted(child, team(manager)))
                .orElseGet(() -> Subject.of(List.of(child)));
    }

    private Optional<Person> manager(Filled filled) {
        var typed = filled.text("manager");
        if (typed.isEmpty()) {
            filled.wrong("manager", words.say("mistake.manager-needed"));
            return Optional.empty();
        }
        return switch (Persons.find(caller.directory(), managers(), typed.orElseThrow())) {
            case Persons.Found.One(var person) -> Optional.of(person);
            case Persons.Found.Several several -> {
                Persons.wrong(words, caller.directory(), several)
                        .ifPresent(sentence -> filled.wrong("manager", sentence));
                yield Optional.empty();
            }
            case Persons.Found.Nobody(var nearest) -> {
                filled.wrong(
                        "manager",
                        nearest.map(near -> words.say("person.near", near.name()))
                                .orElseGet(() -> words.say("mistake.manager", words.role(role()))));
                yield Optional.empty();
            }
        };
    }

    /** The question: a choice, unless what was typed is no choice yet or there are too many. */
    Field field(Asking asking) {
        var managers = managers();
        var typed = asking.value("manager");
        var open =
                Typed.isNothing(typed)
                        || managers.stream()
                                .anyMatch(one -> one.id().value().equalsIgnoreCase(typed));
        return open && managers.size() <= MOST_CHOICES
                ? asking.choice("manager", managers.stream().map(this::option).toList(), true)
                : asking.line("manager", true);
    }

    private Option option(Person person) {
        var team = caller.directory().team(team(person)).map(Team::name);
        return new Option(
                person.id().value(), person.name() + team.map(name -> ", " + name).orElse(""));
    }

    private TeamId team(Person manager) {
        return manager.posts().stream()
                .filter(post -> post.role().equals(role()))
                .findFirst()
                .map(Post::team)
                .orElseThrow();
    }

    private List<Person> managers() {
        return holding(role());
    }

    /** Who answers first at this council, as far as anybody holds the post. */
    private Role role() {
        var answering =
                Stream.concat(policy.notification().stream(), policy.stages().stream())
                        .map(Stage::answeredBy)
                        .flatMap(Optional::stream);
        return Stream.concat(answering, Stream.of(OTHERWISE))
                .filter(role -> !holding(role).isEmpty())
                .findFirst()
                .orElse(OTHERWISE);
    }

    private List<Person> holding(Role role) {
        return caller.directory().people().stream().filter(one -> one.holds(role)).toList();
    }
}
