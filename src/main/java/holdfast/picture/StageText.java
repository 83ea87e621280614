package holdfast.picture;

import static java.util.stream.Collectors.joining;

import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import holdfast.policy.Stage.Meeting;
import holdfast.policy.Stage.Moment;
import holdfast.policy.StageId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the box of a stage says: who does what there, and in how many days. */
final class StageText {

    private static final List<String> NEEDS =
            List.of("informal", "impact", "child-view", "sought", "needed");

    private final Policy policy;
    private final Words words;
    private final Days days;

    StageText(Policy policy, Words words) {
        this.policy = policy;
        this.words = words;
        this.days = new Days(words);
    }

    /** Everything of the stage itself; what follows when time runs out stands beside it. */
    List<Paragraph> of(Stage stage) {
        var text = new ArrayList<Paragraph>();
        text.add(Paragraph.of(Face.TITLE, stage.title()));
        text.addAll(tasks(stage));
        text.add(labelled("within", time(stage)));
        needs(stage).ifPresent(needs -> text.add(labelled("needs", needs)));
        copies(stage).ifPresent(copies -> text.add(labelled("copies", copies)));
        stage.moreTime().ifPresent(more -> text.add(labelled("more", granted(more))));
        text.add(words.source(stage.source()));
        return text;
    }

    private List<Paragraph> tasks(Stage stage) {
        if (stage.asks().isEmpty()) {
            return List.of(
                    stage.id().equals(StageId.NOTIFICATION)
                            ? Paragraph.of(Face.TEXT, words.say("nobody"))
                            : labelled("unanswered", words.say("unnamed")));
        }
        var asked = asked(stage).stream();
        var rest =
                Stream.of(
                                some("to", stage.to()),
                                offers(stage),
                                stage.meeting()
                                        .flatMap(Meeting::chair)
                                        .flatMap(chair -> some("chair", List.of(chair))),
                                some(
                                        "attend",
                                        stage.meeting().map(Meeting::attend).orElse(List.of())))
                        .flatMap(Optional::stream);
        return Stream.concat(asked, rest).toList();
    }

    /** Who owes what, what the same people owe in one line. */
    private List<Paragraph> asked(Stage stage) {
        var byWhom = new LinkedHashMap<List<Role>, List<String>>();
        stage.asks()
                .forEach(task ->
                        byWhom.computeIfAbsent(task.by(), _ -> new ArrayList<>())
                                .add(words.say("asks." + task.deed().word())));
        return byWhom.entrySet().stream()
                .map(each ->
                        Paragraph.labelled(
                                Words.capital(String.join(", ", each.getValue())) + ":",
                                words.roles(each.getKey())))
                .toList();
    }

    /** The last day, and all that can be said of it. */
    private String time(Stage stage) {
        var sentences = new ArrayList<String>();
        sentences.add(limit(stage) + ".");
        stage.meeting()
                .filter(_ -> stage.asksFor(Deed.CONVENE))
                .map(meeting -> words.say(meeting.held() ? "meeting.held" : "meeting.invited"))
                .ifPresent(sentences::add);
        if (stage.iroMaySetDue()) {
            sentences.add(words.say("due.iro"));
        }
        if (!stage.remind().isEmpty()) {
            sentences.add(words.say("reminder", days.before(stage.remind())));
        }
        if (stage.important()) {
            sentences.add(words.say("important"));
        }
        return String.join(" ", sentences);
    }

    private Optional<Paragraph> offers(Stage stage) {
        return stage.offers().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        labelled(
                                "offers",
                                stage.offers().stream()
                                        .map(task ->
                                                words.say(
                                                        "offer." + task.deed().word(),
                                                        words.roles(task.by())))
                                        .collect(joining("; "))));
    }

    private String limit(Stage stage) {
        return stage.within()
                .map(within -> days.within(within, stage.id().id()))
                .orElseGet(() ->
                        words.say(
                                policy.wholeProcess().isPresent() && policy.gap().isEmpty()
                                        ? "within.rest"
                                        : "unnamed"));
    }

    private Optional<String> needs(Stage stage) {
        return Optional.of(
                        NEEDS.stream()
                                .filter(stage.needs()::contains)
                                .map(need -> words.say("need." + need))
                                .collect(joining("; ")))
                .filter(needs -> !needs.isEmpty());
    }

    private Optional<String> copies(Stage stage) {
        return Optional.of(
                        Arrays.stream(Moment.values())
                                .filter(moment -> !stage.copiedOn(moment).isEmpty())
                                .map(moment ->
                                        words.say(
                                                "copy." + moment.name().toLowerCase(Locale.ROOT),
                                                words.roles(stage.copiedOn(moment))))
                                .collect(joining("; ")))
                .filter(copies -> !copies.isEmpty());
    }

    private String granted(Stage.MoreTime more) {
        return words.say(
                "more.by",
                words.roles(more.by()),
                more.atMost().inWords(),
                more.times() == 1 ? words.say("more.once") : words.say("more.times", more.times()),
                more.because());
    }

    private Optional<Paragraph> some(String key, List<Role> roles) {
        return roles.isEmpty() ? Optional.empty() : Optional.of(labelled(key, words.roles(roles)));
    }

    private Paragraph labelled(String key, String text) {
        return Paragraph.labelled(words.say(key), text);
    }
}
