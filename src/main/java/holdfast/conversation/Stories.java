package holdfast.conversation;

import holdfast.card.Card.Line;
import holdfast.card.UserText;
import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.ConcernEvent.Accepted;
import holdfast.concern.ConcernEvent.Answered;
import holdfast.concern.ConcernEvent.Asked;
import holdfast.concern.ConcernEvent.Done;
import holdfast.concern.ConcernEvent.Escalated;
import holdfast.concern.ConcernEvent.Foreseen;
import holdfast.concern.ConcernEvent.Lapsed;
import holdfast.concern.ConcernEvent.Pinged;
import holdfast.concern.ConcernEvent.Refused;
import holdfast.concern.ConcernEvent.Reminded;
import holdfast.concern.ConcernEvent.Started;
import holdfast.concern.ConcernEvent.Unknown;
import holdfast.concern.ConcernEvent.Unreachable;
import holdfast.concern.ConcernEvent.Voided;
import holdfast.concern.ConcernEvent.Withdrawn;
import holdfast.concern.Entry;
import holdfast.concern.Text;
import holdfast.policy.StageId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A concern's history as lines to read. */
final class Stories {

    private final Words words;

    Stories(Words words) {
        this.words = words;
    }

    List<Line> of(View view) {
        return view.concern().history().stream().map(entry -> line(view, entry)).toList();
    }

    /** The same with the particulars of the concern, which its card shows elsewhere. */
    List<Line> whole(View view) {
        return view.concern().history().stream()
                .flatMap(entry ->
                        Stream.concat(Stream.of(line(view, entry)), particulars(view, entry)))
                .toList();
    }

    private Stream<Line> particulars(View view, Entry entry) {
        return entry.event() instanceof Started started
                ? inOrder(started.particulars()).entrySet().stream()
                        .map(said ->
                                new Line(
                                        moment(entry),
                                        words.say("said." + said.getKey()),
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
                moment(entry), words.inert(what(view, entry)), said(view, texts(entry.event())));
    }

    private String what(View view, Entry entry) {
        var by = entry.by().map(view.caller()::name).orElse("");
        var key = "story." + entry.event().word();
        return switch (entry.event()) {
            case Started e -> words.say(key, by, title(view, e.stage()), e.due());
            case Escalated e -> words.say(key, by, title(view, e.to()), e.due());
            case Answered e -> words.say(key, by, words.say("position." + e.position().word()));
            case Lapsed e -> words.say(key, title(view, e.stage()), e.due());
            case Reminded e -> words.say(key, e.who().title());
            case Pinged e -> words.say(key, title(view, e.stage()));
            case Foreseen e -> words.say(key, e.projected(), e.whole());
            case Unreachable e ->
                    words.say(key, e.person().map(view.caller()::name).orElse(e.role().title()));
            case Done e -> words.say(key, by, e.action());
            case Unknown e -> words.say("story.unknown", e.what());
            case ConcernEvent.Acknowledged _,
                    Asked _,
                    Accepted _,
                    Refused _,
                    ConcernEvent.Closed _,
                    Withdrawn _,
                    Voided _ ->
                    words.say(key, by);
        };
    }

    private static String title(View view, StageId stage) {
        return Refusals.title(view.process().policy(), stage);
    }

    /** What was said with an event, beyond what the card shows anyway. */
    private static List<Text.Ref> texts(ConcernEvent event) {
        return event instanceof Started ? List.of() : event.texts();
    }

    /** Every text that a concern's cards may show. */
    static List<Text.Ref> all(Concern concern) {
        return concern.history().stream()
                .map(Entry::event)
                .flatMap(event -> event.texts().stream())
                .distinct()
                .toList();
    }
}
