package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Card.Button;
import holdfast.card.Card.Row;
import holdfast.people.Person.Absence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Somebody's own absences, those that are and those to come, each with a way to take it back. */
final class AwayList {

    /** The verb of the button that takes one back. */
    static final String VERB = "cancel-away";

    private final Words words;

    AwayList(Words words) {
        this.words = words;
    }

    /** Those of one person that are not over. */
    static List<Absence> ahead(Caller caller, List<Absence> all, LocalDate today) {
        return all.stream()
                .filter(it -> it.person().equals(caller.id()) && !it.to().isBefore(today))
                .sorted(Comparator.comparing(Absence::from))
                .toList();
    }

    Card card(Caller caller, List<Absence> ahead) {
        var rows = ahead.stream().map(it -> row(caller, it)).toList();
        return new Card.Listing(
                words.say("title.away"), words.say("list.away", ahead.size()), rows);
    }

    private Row row(Caller caller, Absence absence) {
        var line =
                absence.cover()
                        .map(cover -> words.say("row.cover", caller.name(cover)))
                        .orElseGet(() -> words.say("row.no-cover"));
        var data = Data.of("card", "away", "arg", absence.from().toString());
        return new Row(
                words.say("row.away", absence.from(), absence.to()),
                words.inert(line),
                List.of(Button.of(VERB, words.say("button.cancel-away"), data)));
    }
}
