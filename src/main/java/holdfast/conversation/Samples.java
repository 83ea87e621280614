package holdfast.conversation;

import static java.util.regex.Matcher.quoteReplacement;

import holdfast.concern.Reference;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.Person;
import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.people.Team;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the examples of somebody's help are made of: a child, a manager and a concern of their own,
 * and their council's first category and second stage. The words in brackets of an example are its
 * places.
 */
record Samples(Caller caller, Policy policy, Optional<Reference> soonest, LocalDate today) {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** An example says no more of a category than fits on a line of a phone. */
    private static final int MOST_LETTERS = 50;

    private static final String NO_CHILD = "1001";
    private static final String NO_WORDS = "Review overdue";
    private static final Pattern PLACE = Pattern.compile("\\[([a-z-]+)]");

    /** A sentence with this person's own in its places. */
    String in(Words words, String key) {
        return PLACE.matcher(words.say(key)).replaceAll(it -> quoteReplacement(own(it.group(1))));
    }

    private String own(String place) {
        return switch (place) {
            case "child" -> child();
            case "number" -> category().map(pick -> "" + pick.number()).orElse("1");
            case "words" -> category().map(pick -> shortened(pick.title())).orElse(NO_WORDS);
            case "manager" -> manager();
            case "ref" -> soonest.orElse(Reference.FIRST).toString();
            case "day" -> SHORT.format(monday());
            case "last-day" -> SHORT.format(monday().plusDays(4));
            case "stage" -> stage();
            case "colleague" -> colleague();
            case "team" -> team();
            case "command" -> formed();
            default -> throw new IllegalArgumentException(place);
        };
    }

    private LocalDate monday() {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(1);
    }

    /** A child of their own; the first they know of otherwise. */
    String child() {
        return children().findFirst().map(it -> it.id().number()).orElse(NO_CHILD);
    }

    private Stream<Child> children() {
        var known = caller.directory().children().stream().filter(it -> caller.mayKnow(about(it)));
        return Stream.concat(
                caller.directory().childrenOf(caller.id()).stream(),
                known.filter(it ->
                        !caller.rolesFor(about(it)).isEmpty()
                                || caller.directory().inLine(caller.person(), it)));
    }

    private static Subject about(Child child) {
        return Subject.of(List.of(child.id()));
    }

    private Optional<Picks.Pick> category() {
        return Picks.categories(policy).all().stream().findFirst();
    }

    private static String shortened(String title) {
        if (title.length() <= MOST_LETTERS) {
            return title;
        }
        var cut = title.substring(0, MOST_LETTERS);
        return cut.substring(0, Math.max(1, cut.lastIndexOf(' '))).replaceAll("[,;]$", "");
    }

    /** Whoever is asked first for that child. */
    private String manager() {
        var asked =
                Stream.concat(policy.notification().stream(), policy.stages().stream())
                        .flatMap(stage -> stage.asks().stream())
                        .flatMap(task -> task.by().stream())
                        .filter(role -> !role.equals(Role.IRO));
        var subject = Subject.of(List.of(new ChildId(child())));
        return asked.flatMap(role -> caller.directory().holders(role, subject).stream())
                .filter(not(caller.person()))
                .findFirst()
                .map(Person::name)
                .orElseGet(this::colleague);
    }

    /** Who could stand in for this person: somebody in the same post, or anybody else. */
    private String colleague() {
        var role = caller.person().posts().stream().findFirst().map(Post::role);
        var others = caller.directory().people().stream().filter(it -> !it.posts().isEmpty());
        var service = caller.roles().contains(Role.IRO);
        return others.filter(not(caller.person()))
                .filter(it -> !service || it.holds(Role.IRO) || it.holds(Role.IRO_MANAGER))
                .min((one, other) -> Boolean.compare(shares(other, role), shares(one, role)))
                .map(Person::name)
                .orElse(caller.person().name());
    }

    private static boolean shares(Person person, Optional<Role> role) {
        return role.filter(person::holds).isPresent();
    }

    private static Predicate<Person> not(Person person) {
        return other -> !other.id().equals(person.id());
    }

    private String stage() {
        var titles = policy.stages().stream().map(Stage::title).toList();
        return titles.stream().skip(1).findFirst().or(() -> titles.stream().findFirst()).orElse("");
    }

    /** The first of their commands that has a form. */
    private String formed() {
        return Command.of(new Duties(caller, policy)).stream()
                .filter(Command::hasForm)
                .findFirst()
                .orElse(Command.SHOW)
                .word();
    }

    private String team() {
        return caller.directory().teams().stream().map(Team::name).findFirst().orElse("");
    }
}
