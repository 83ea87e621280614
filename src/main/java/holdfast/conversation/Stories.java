package holdfast.conversation;

import holdfast.card.Card.Line;
import holdfast.card.UserText;
import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.ConcernEvent.Started;
import holdfast.concern.Entry;
import holdfast.concern.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A concern's history as lines to read. */
final class Stories {

    private final Words words;
    private final CouncilWords labels;
    private final StoryWords happened;
    private final Looks looks;

    Stories(Words words) {
        this.words = words;
        this.labels = new CouncilWords(words);
        this.happened = new StoryWords(words);
        this.looks = new Looks(words);
    }

    List<Line> of(View view) {
        return Stream.concat(seen(view).map(entry -> line(view, entry)), looks.of(view)).toList();
    }

    /** The same with the particulars of the concern, which its card shows elsewhere. */
    List<Line> whole(View view) {
        var lines =
                seen(view)
                        .flatMap(entry ->
                                Stream.concat(
                                        Stream.of(line(view, entry)), particulars(view, entry)));
        return Stream.concat(lines, looks.of(view)).toList();
    }

    /** What has happened, as far as this person may know. */
    private static Stream<Entry> seen(View view) {
        return view.concern().history().stream()
                .filter(entry -> !(entry.event() instanceof ConcernEvent.Viewed))
                .filter(entry -> Confidence.may(view, entry.event()));
    }

    private Stream<Line> particulars(View view, Entry entry) {
        return entry.event() instanceof Started started
                ? inOrder(started.particulars()).entrySet().stream()
                        .map(said ->
                                new Line(
                                        moment(entry),
                                        labels.label(
                                                said.getKey(),
                                                view.process().policy(),
                                                view.concern().kind()),
                                        said(view, List.of(said.getValue()))))
                : Stream.empty();
    }

    /** The particulars as the form asks for them. */
    static Map<String, Text.Ref> inOrder(Map<String, Text.Ref> particulars) {
        var all = new LinkedHashMap<String, Text.Ref>();
        Checking.PARTICULARS.stream()
                .filter(particulars::containsKey)
                .forEach(id -> all.put(id, Objects.requireNonNull(particulars.get(id))));
        all.putAll(particulars);
        return all;
    }

    private String moment(Entry entry) {
        return words.say("story.moment", entry.at());
    }

    private static List<UserText> said(View view, List<Text.Ref> texts) {
        return texts.stream()
                .flatMap(ref -> Optional.ofNullable(view.said().get(ref.id())).stream())
                .map(UserText::new)
                .toList();
    }

    private Line line(View view, Entry entry) {
        return new Line(
                moment(entry),
                words.inert(happened.what(view, entry)),
                said(view, texts(view, entry.event())));
    }

    /** What was said with an event, beyond what the card shows anyway. */
    private static List<Text.Ref> texts(View view, ConcernEvent event) {
        return event instanceof Started || !Confidence.mayRead(view, event)
                ? List.of()
                : event.texts();
    }

    /** Every text that a concern's cards may show; what is erased may live on in another matter. */
    static List<Text.Ref> all(Concern concern) {
        return concern.keptLines().stream()
                .map(Entry::event)
                .flatMap(event -> event.texts().stream())
                .distinct()
                .toList();
    }
}
