package holdfast.conversation;

import holdfast.conversation.Wish.Outcome;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.People.Restriction;
import holdfast.people.People.Restrictions;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Role;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes in who alone may know of a child: checks it, reads it back, and keeps it. Nobody who owes
 * an answer about the child is cut off by it.
 */
final class Restricting {

    static final String VERB = "restrict";

    private final Restrictions restrictions;
    private final CutOff cutOff;
    private final RestrictForms forms;
    private final Words words;
    private final InstantSource clock;

    Restricting(
            Restrictions restrictions,
            CutOff cutOff,
            RestrictForms forms,
            Words words,
            InstantSource clock) {
        this.restrictions = restrictions;
        this.cutOff = cutOff;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    /** Its form, with what is known already, for those who may. */
    Outcome form(Wish wish) {
        return may(wish.caller())
                ? forms.again(wish, new Filled(wish.inputs(), words))
                : notTheirs();
    }

    /** Does it, or only finds out what would become of it. */
    Outcome done(Wish wish, boolean tried) {
        if (!may(wish.caller())) {
            return notTheirs();
        }
        var filled = new Filled(wish.inputs(), words);
        var children = children(wish.caller(), filled);
        var named = new NamedPeople(wish.caller().directory(), words).in(filled);
        var fresh = children.stream().map(child -> restriction(wish.caller(), child, named));
        var all = fresh.toList();
        if (filled.isSound()) {
            mindful(wish.caller(), all, filled);
        }
        if (!filled.isSound()) {
            return forms.again(wish, filled);
        }
        return tried ? forms.reads(wish.caller(), all) : kept(wish, all);
    }

    /** The IRO manager, and whoever keeps the list of people. */
    static boolean may(Caller caller) {
        return caller.roles().contains(Role.IRO_MANAGER) || isAdmin(caller);
    }

    private static boolean isAdmin(Caller caller) {
        return caller.roles().contains(Role.ADMIN);
    }

    private Outcome notTheirs() {
        return new Outcome.Not(words.say("refused.restrict"), Optional.empty());
    }

    private List<ChildId> children(Caller caller, Filled filled) {
        var numbers = Children.numbers(filled.needed("child", "mistake.child-needed"));
        var known =
                numbers.stream()
                        .flatMap(number -> caller.directory().child(new ChildId(number)).stream())
                        .map(child -> child.id())
                        .filter(child -> inCare(caller, child))
                        .distinct()
                        .toList();
        if (known.size() < Set.copyOf(numbers).size()) {
            filled.wrong("child", words.say("mistake.no-such-child"));
        }
        return known;
    }

    /** An administrator sees no concern, and may always put right who does. */
    private static boolean inCare(Caller caller, ChildId child) {
        var subject = Subject.of(List.of(child));
        return isAdmin(caller)
                || caller.mayKnow(subject) && caller.rolesFor(subject).contains(Role.IRO_MANAGER);
    }

    private Restriction restriction(Caller caller, ChildId child, Optional<List<PersonId>> named) {
        return new Restriction(child, named, caller.id(), clock.instant());
    }

    private void mindful(Caller caller, List<Restriction> fresh, Filled filled) {
        var then = then(caller, fresh);
        var owing = cutOff.owing(caller, then, children(fresh));
        if (!owing.isEmpty()) {
            var names =
                    owing.stream()
                            .map(person -> Persons.described(words, caller.directory(), person))
                            .collect(Collectors.joining("; "));
            filled.wrong("people", words.say("mistake.restrict-owing", names));
        }
    }

    private Caller then(Caller caller, List<Restriction> fresh) {
        var all = Stream.concat(restrictions.all(caller.authority()).stream(), fresh.stream());
        return new Caller(caller.person(), caller.directory().under(all.toList()), words);
    }

    private static Set<ChildId> children(List<Restriction> fresh) {
        return fresh.stream().map(Restriction::child).collect(Collectors.toSet());
    }

    private Outcome kept(Wish wish, List<Restriction> all) {
        var caller = wish.caller();
        var fresh =
                all.stream()
                        .filter(it ->
                                restrictions.add(
                                        caller.authority(),
                                        Drawer.digest(wish.operation(), it.child().number()),
                                        it))
                        .toList();
        cutOff.redraw(caller, then(caller, all), children(all));
        var key = all.getFirst().named().isEmpty() ? "news.unrestricted" : "news.restricted";
        return new Outcome.Said(
                fresh.isEmpty()
                        ? words.say("news.restricted-before")
                        : words.say(key, forms.numbers(all), forms.known(caller, all)));
    }

    /** Who else may know besides those named: the child's IRO, and whoever says so. */
    static Stream<Person> known(Caller caller, Restriction restriction) {
        var directory = caller.directory();
        return Stream.concat(
                        restriction.named().orElse(List.of()).stream()
                                .flatMap(id -> directory.person(id).stream()),
                        Stream.concat(
                                directory.child(restriction.child()).stream()
                                        .flatMap(child ->
                                                directory.holders(Role.IRO, child).stream()),
                                Stream.of(caller.person())))
                .distinct();
    }
}
