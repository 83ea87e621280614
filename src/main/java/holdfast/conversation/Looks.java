package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.card.Card.Line;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import holdfast.people.PersonId;
import holdfast.workingday.London;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who has looked at a concern, as the one last line of its story: for the IRO and the IRO manager.
 */
final class Looks {

    private final Words words;

    Looks(Words words) {
        this.words = words;
    }

    /** Each person once, with the day of their latest look; no line when nobody has looked. */
    Stream<Line> of(View view) {
        var latest = new LinkedHashMap<PersonId, LocalDate>();
        view.concern().history().stream()
                .filter(entry -> entry.event() instanceof ConcernEvent.Viewed)
                .forEach(entry -> put(latest, entry));
        if (!view.confidential() || latest.isEmpty()) {
            return Stream.empty();
        }
        var seen = latest.entrySet().stream().map(look -> said(view, look)).collect(joining(", "));
        return Stream.of(
                new Line(
                        words.say("story.looks"),
                        words.inert(words.say("story.seen", seen)),
                        List.of()));
    }

    private static void put(Map<PersonId, LocalDate> latest, Entry entry) {
        entry.by().ifPresent(by -> latest.put(by, London.day(entry.at())));
    }

    private String said(View view, Map.Entry<PersonId, LocalDate> look) {
        return words.say("story.seen-by", view.caller().name(look.getKey()), look.getValue());
    }
}
