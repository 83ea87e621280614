package holdfast.conversation;

import holdfast.card.Field.Option;
import holdfast.concern.Answer;
import holdfast.people.Child;
import holdfast.people.Directory;
import holdfast.people.TeamId;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.Tracks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What people choose from on forms; a choice's value is an id. */
final class Choices {

    private final Words words;

    Choices(Words words) {
        this.words = words;
    }

    List<Option> positions() {
        return Arrays.stream(Answer.Position.values())
                .map(p -> new Option(p.word(), words.say("choice." + p.word())))
                .toList();
    }

    /** Where a concern can come up. */
    static final List<String> SOURCES = List.of("review", "midpoint", "between");

    List<Option> sources() {
        return SOURCES.stream().map(id -> new Option(id, words.say("source." + id))).toList();
    }

    List<Option> teams(Directory directory) {
        return directory.teams().stream()
                .map(team -> new Option(team.id().value(), team.name()))
                .toList();
    }

    List<Option> decisions() {
        return Stream.of("refer", "not-now")
                .map(id -> new Option(id, words.say("cafcass." + id)))
                .toList();
    }

    /** The levels of legal advice, with whose agreement each takes. */
    List<Option> levels(Policy policy) {
        return policy.tracks().legal().stream()
                .flatMap(legal -> legal.levels().stream())
                .map(level -> new Option(Integer.toString(level.number()), title(level)))
                .toList();
    }

    private String title(Tracks.Level level) {
        var title = level.number() + ". " + level.title();
        return level.agreedBy()
                .map(role -> words.say("legal.agreed", title, words.role(role)))
                .orElse(title);
    }

    /** To whom what is owed may be passed. */
    List<Option> peers(Forms.Scene scene) {
        return Peers.of(scene.directory(), scene.policy(), scene.concern()).stream()
                .map(person ->
                        new Option(
                                person.id().value(),
                                Persons.described(words, scene.directory(), person)))
                .toList();
    }

    /** Those whose review is today come first: it is of them that there is most to say. */
    List<Option> children(Care care, LocalDate today) {
        return care.children().stream()
                .sorted(Comparator.comparing(child -> !isReviewed(child, today)))
                .map(child -> new Option(child.id().number(), title(care, child, today)))
                .toList();
    }

    private String title(Care care, Child child, LocalDate today) {
        var title = child.id().number() + team(care.directory(), child.team());
        return isReviewed(child, today) ? words.say("child.review-today", title) : title;
    }

    private static boolean isReviewed(Child child, LocalDate today) {
        return child.review().filter(today::equals).isPresent();
    }

    private static String team(Directory directory, TeamId team) {
        return directory.team(team).map(there -> ", " + there.name()).orElse("");
    }

    /** The first stage, or another. */
    List<Option> firstOr(Policy policy) {
        return stages(policy, "stage.first");
    }

    List<Option> stages(Policy policy) {
        return stages(policy, "stage.next");
    }

    private List<Option> stages(Policy policy, String otherwise) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.say(otherwise)));
        policy.stages()
                .forEach(stage ->
                        options.add(
                                new Option(stage.id().id(), stage.title() + ", " + speaks(stage))));
        return options;
    }

    private String speaks(Stage stage) {
        return Stream.concat(stage.answeredBy().stream(), stage.parties().stream())
                .findFirst()
                .map(words::role)
                .orElse("");
    }
}
