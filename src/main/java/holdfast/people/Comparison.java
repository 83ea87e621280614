package holdfast.people;

import static java.util.stream.Collectors.joining;

import holdfast.language.Language;
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
    private final Language language;

    Comparison(Directory was, Directory is, Language language) {
        this.was = was;
        this.is = is;
        this.language = language;
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
                        "joins",
                        is.people().stream().filter(each -> was.person(each.id()).isEmpty()),
                        each -> say("person", each.name(), posts(is, each))),
                part(
                        "leaves",
                        was.people().stream().filter(each -> is.person(each.id()).isEmpty()),
                        each -> say("person", each.name(), posts(was, each))),
                part(
                        "posts",
                        stay.stream()
                                .filter(each ->
                                        !Set.copyOf(each.posts())
                                                .equals(Set.copyOf(old(each).posts()))),
                        each -> say("turned", each.name(), before(each), posts(is, each))),
                part(
                        "renamed",
                        stay.stream().filter(each -> !each.name().equals(old(each).name())),
                        each -> say("other-name", old(each).name(), each.name())),
                part(
                        "readdressed",
                        stay.stream().filter(each -> !each.email().equals(old(each).email())),
                        each ->
                                say(
                                        "other-address",
                                        each.name(),
                                        text(old(each).email()),
                                        text(each.email()))));
    }

    private Person old(Person person) {
        return was.person(person.id()).orElseThrow();
    }

    private String before(Person person) {
        return posts(was, old(person));
    }

    private String posts(Directory directory, Person person) {
        var posts = person.posts().stream().map(post -> post(directory, post)).toList();
        return posts.isEmpty() ? say("no-post") : String.join(", ", posts);
    }

    private String post(Directory directory, Post post) {
        var role = language.role(post.role().id());
        var team = team(directory, post.team());
        return post.deputy()
                .map(id -> say("post-deputy", role, team, name(directory, id)))
                .orElseGet(() -> say("post", role, team));
    }

    private List<Part> children() {
        return List.of(
                part(
                        "child-new",
                        is.children().stream().filter(each -> was.child(each.id()).isEmpty()),
                        each -> each.id().number()),
                part(
                        "child-gone",
                        was.children().stream().filter(each -> is.child(each.id()).isEmpty()),
                        each -> each.id().number()),
                turned(
                        "child-team",
                        Child::team,
                        (directory, child) -> team(directory, child.team())),
                turned("child-iro", Child::iro, (directory, child) -> name(directory, child.iro())),
                turned(
                        "child-worker",
                        Child::socialWorker,
                        (directory, child) -> name(directory, child.socialWorker())),
                turned("child-until", Child::until, (_, child) -> text(child.until())),
                turned("child-review", Child::review, (_, child) -> text(child.review())),
                turned("child-family", this::family, (_, child) -> family(child)));
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
                                    say(
                                            "turned",
                                            child.id(),
                                            reading.of(was, before),
                                            reading.of(is, child))));
        }
        return new Part(say(what), each);
    }

    private String text(Optional<?> value) {
        return value.map(Object::toString).orElseGet(() -> say("none"));
    }

    private String family(Child child) {
        return Stream.of(
                        child.group().map(group -> say("siblings", group)),
                        numbers("conflict", child.conflicts()),
                        numbers("parent", child.parents()))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElseGet(() -> say("none"));
    }

    private Optional<String> numbers(String key, List<ChildId> children) {
        return Optional.of(children.stream().map(ChildId::number).collect(joining(" ")))
                .filter(numbers -> !numbers.isEmpty())
                .map(numbers -> say(key, numbers));
    }

    private List<Part> teams() {
        var stay = is.teams().stream().filter(each -> old(each).isPresent()).toList();
        return List.of(
                part(
                        "team-new",
                        is.teams().stream().filter(each -> old(each).isEmpty()),
                        Team::name),
                part(
                        "team-gone",
                        was.teams().stream().filter(each -> !stands(is, each.id())),
                        this::gone),
                part(
                        "team-renamed",
                        stay.stream().filter(each -> !each.name().equals(name(each))),
                        each -> say("other-name", name(each), each.name())),
                part(
                        "team-above",
                        stay.stream()
                                .filter(each ->
                                        !each.partOf().equals(old(each).orElseThrow().partOf())),
                        each -> say("turned", each.name(), above(each), above(is, each))),
                part(
                        "team-heirs",
                        is.teams().stream().filter(each -> !heirs(each).equals(each.successorOf())),
                        this::heir));
    }

    private List<TeamId> heirs(Team team) {
        return old(team).map(Team::successorOf).orElse(List.of());
    }

    private String heir(Team team) {
        var from = team.successorOf().stream().map(TeamId::value).collect(joining(", "));
        return from.isEmpty() ? say("from-none", team.name()) : say("from", team.name(), from);
    }

    private String gone(Team gone) {
        return is.team(gone.id())
                .map(next -> say("heir", gone.name(), next.name()))
                .orElse(gone.name());
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

    private String above(Directory directory, Team team) {
        return team.partOf()
                .map(unit -> say("part-of", team(directory, unit)))
                .orElseGet(() -> say("top"));
    }

    private static String team(Directory directory, TeamId id) {
        return directory.team(id).map(Team::name).orElse(id.value());
    }

    private String name(Directory directory, Optional<PersonId> id) {
        return id.map(it -> name(directory, it)).orElseGet(() -> language.say("person.nobody"));
    }

    private String name(Directory directory, PersonId id) {
        return directory.person(id).map(Person::name).orElseGet(() -> language.say("person.left"));
    }

    private <T> Part part(String what, Stream<T> each, Function<T, String> text) {
        return new Part(say(what), each.map(text).toList());
    }

    private String say(String key, Object... places) {
        return language.say("directory." + key, places);
    }
}
