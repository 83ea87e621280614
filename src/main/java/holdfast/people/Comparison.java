package holdfast.people;

import static java.util.stream.Collectors.joining;

import holdfast.people.People.Difference;
import holdfast.people.People.Difference.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says what is different between two directories of one council, for whoever lets it count. */
final class Comparison {

    private final Directory was;
    private final Directory is;

    Comparison(Directory was, Directory is) {
        this.was = was;
        this.is = is;
    }

    Difference difference() {
        return new Difference(
                Stream.of(people(), children(), teams())
                        .flatMap(List::stream)
                        .filter(part -> !part.each().isEmpty())
                        .toList());
    }

    private List<Part> people() {
        var stay = is.people().stream().filter(each -> was.person(each.id()).isPresent()).toList();
        return List.of(
                part(
                        "People who join",
                        is.people().stream().filter(each -> was.person(each.id()).isEmpty()),
                        each -> each.name() + ", " + posts(is, each)),
                part(
                        "People who leave",
                        was.people().stream().filter(each -> is.person(each.id()).isEmpty()),
                        each -> each.name() + ", " + posts(was, each)),
                part(
                        "People with other posts",
                        stay.stream()
                                .filter(each ->
                                        !Set.copyOf(each.posts())
                                                .equals(Set.copyOf(old(each).posts()))),
                        each -> each.name() + ": " + before(each) + "; now " + posts(is, each)),
                part(
                        "People with another name",
                        stay.stream().filter(each -> !each.name().equals(old(each).name())),
                        each -> old(each).name() + ", now " + each.name()));
    }

    private Person old(Person person) {
        return was.person(person.id()).orElseThrow();
    }

    private String before(Person person) {
        return posts(was, old(person));
    }

    private static String posts(Directory directory, Person person) {
        var posts = person.posts().stream().map(post -> post(directory, post)).toList();
        return posts.isEmpty() ? "no post" : String.join(", ", posts);
    }

    private static String post(Directory directory, Post post) {
        var deputy = post.deputy().map(id -> " (deputy " + name(directory, id) + ")").orElse("");
        return post.role().title() + " in " + team(directory, post.team()) + deputy;
    }

    private List<Part> children() {
        return List.of(
                part(
                        "Children who are new",
                        is.children().stream().filter(each -> was.child(each.id()).isEmpty()),
                        each -> each.id().number()),
                part(
                        "Children who are no longer on the list",
                        was.children().stream().filter(each -> is.child(each.id()).isEmpty()),
                        each -> each.id().number()),
                turned("team", Child::team, (directory, child) -> team(directory, child.team())),
                turned("IRO", Child::iro, (directory, child) -> name(directory, child.iro())),
                turned(
                        "social worker",
                        Child::socialWorker,
                        (directory, child) -> name(directory, child.socialWorker())),
                turned("last day", Child::until, (_, child) -> text(child.until())),
                turned("family", Comparison::family, (_, child) -> family(child)));
    }

    /** How something of a child reads. */
    private interface Reading {
        String of(Directory directory, Child child);
    }

    private Part turned(String what, Function<Child, Object> looked, Reading reading) {
        var each = new ArrayList<String>();
        for (var child : is.children()) {
            was.child(child.id())
                    .filter(before -> !looked.apply(before).equals(looked.apply(child)))
                    .ifPresent(before ->
                            each.add(
                                    "%s: %s; now %s"
                                            .formatted(
                                                    child.id(),
                                                    reading.of(was, before),
                                                    reading.of(is, child))));
        }
        return new Part("Children with another " + what, each);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("none");
    }

    private static String family(Child child) {
        return Stream.of(
                        child.group().map(group -> "siblings " + group),
                        numbers("conflict with ", child.conflicts()),
                        numbers("child of ", child.parents()))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElse("none");
    }

    private static Optional<String> numbers(String before, List<ChildId> children) {
        return Optional.of(children.stream().map(ChildId::number).collect(joining(" ")))
                .filter(numbers -> !numbers.isEmpty())
                .map(before::concat);
    }

    private List<Part> teams() {
        var stay = is.teams().stream().filter(each -> old(each).isPresent()).toList();
        return List.of(
                part(
                        "Teams that are new",
                        is.teams().stream().filter(each -> old(each).isEmpty()),
                        Team::name),
                part(
                        "Teams that are no more",
                        was.teams().stream().filter(each -> !stands(is, each.id())),
                        each -> each.name() + successor(each)),
                part(
                        "Teams with another name",
                        stay.stream().filter(each -> !each.name().equals(name(each))),
                        each -> name(each) + ", now " + each.name()),
                part(
                        "Teams in another place",
                        stay.stream()
                                .filter(each ->
                                        !each.partOf().equals(old(each).orElseThrow().partOf())),
                        each -> each.name() + ": " + above(each) + "; now " + above(is, each)),
                part(
                        "Teams that take over from others",
                        is.teams().stream().filter(each -> !heirs(each).equals(each.successorOf())),
                        each -> each.name() + " from " + ids(each.successorOf())));
    }

    private List<TeamId> heirs(Team team) {
        return old(team).map(Team::successorOf).orElse(List.of());
    }

    private static String ids(List<TeamId> teams) {
        return teams.isEmpty()
                ? "no other"
                : teams.stream().map(TeamId::value).collect(joining(", "));
    }

    private String successor(Team gone) {
        return is.team(gone.id()).map(next -> ", taken over by " + next.name()).orElse("");
    }

    private static boolean stands(Directory directory, TeamId id) {
        return directory.team(id).filter(team -> team.id().equals(id)).isPresent();
    }

    private Optional<Team> old(Team team) {
        return was.team(team.id()).filter(before -> before.id().equals(team.id()));
    }

    private String name(Team team) {
        return old(team).orElseThrow().name();
    }

    private String above(Team team) {
        return above(was, old(team).orElseThrow());
    }

    private static String above(Directory directory, Team team) {
        return team.partOf().map(unit -> "part of " + team(directory, unit)).orElse("at the top");
    }

    private static String team(Directory directory, TeamId id) {
        return directory.team(id).map(Team::name).orElse(id.value());
    }

    private static String name(Directory directory, Optional<PersonId> id) {
        return id.map(it -> name(directory, it)).orElse("nobody");
    }

    private static String name(Directory directory, PersonId id) {
        return directory.person(id).map(Person::name).orElse("somebody who has left");
    }

    private static <T> Part part(String what, Stream<T> each, Function<T, String> text) {
        return new Part(what, each.map(text).toList());
    }
}
