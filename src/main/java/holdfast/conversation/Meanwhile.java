package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Card.Button;
import holdfast.card.Card.Row;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Entry;
import holdfast.people.Authority;
import holdfast.people.Person.Absence;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.workingday.London;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened while somebody was away, on one card (R1.3): every matter of theirs in which
 * anything was done since. It costs what is open and what was raised in the last half year.
 */
final class Meanwhile {

    private static final int MONTHS = 6;

    /** So many lines are read; the rest stands in {@code mine} and {@code owed}. */
    private static final int MOST = 20;

    private final Concerns concerns;
    private final Acting acting;
    private final Showing showing;
    private final StoryWords story;
    private final Words words;

    Meanwhile(Concerns concerns, Acting acting, Showing showing, Words words) {
        this.concerns = concerns;
        this.acting = acting;
        this.showing = showing;
        this.story = new StoryWords(words);
        this.words = words;
    }

    Reply reply(Caller caller, Absence absence) {
        return showing.reply(card(caller, absence), words.say("summary.meanwhile"));
    }

    Card card(Caller caller, Absence absence) {
        var rows = rows(caller, absence);
        var lead =
                rows.isEmpty()
                        ? words.say("meanwhile.nothing", absence.from())
                        : words.say("meanwhile.lead", rows.size(), absence.from());
        var shown =
                rows.size() <= MOST
                        ? rows
                        : Stream.concat(
                                        rows.stream().limit(MOST),
                                        Stream.of(
                                                new Row(
                                                        words.say(
                                                                "meanwhile.more",
                                                                rows.size() - MOST),
                                                        "",
                                                        List.of())))
                                .toList();
        return new Card.Listing(words.say("title.meanwhile"), lead, shown);
    }

    private List<Row> rows(Caller caller, Absence absence) {
        return candidates(caller.authority(), absence.from())
                .filter(summary -> caller.concerns(summary))
                .map(Summary::ref)
                .distinct()
                .flatMap(ref -> acting.find(caller, ref).stream())
                .flatMap(concern -> row(caller, concern, absence).stream())
                .toList();
    }

    private Stream<Summary> candidates(Authority authority, LocalDate from) {
        var first = YearMonth.from(from).minusMonths(MONTHS);
        var raised =
                Stream.iterate(first, month -> month.plusMonths(1))
                        .limit(MONTHS * 2L)
                        .flatMap(month ->
                                Stream.of(Kind.NOTIFICATION, Kind.CONCERN)
                                        .flatMap(kind ->
                                                concerns.raised(authority, kind, month).stream()));
        return Stream.concat(concerns.open(authority).stream(), raised)
                .sorted(Comparator.comparing(Summary::ref));
    }

    private Optional<Row> row(Caller caller, Concern concern, Absence absence) {
        var since =
                concern.history().stream()
                        .filter(entry -> !London.day(entry.at()).isBefore(absence.from()))
                        .filter(entry -> byOthers(entry, caller.id()))
                        .toList();
        if (since.isEmpty() || !isTheirs(caller, concern, since, absence)) {
            return Optional.empty();
        }
        var view = showing.view(caller, concern, "meanwhile");
        var last =
                since.reversed().stream()
                        .filter(entry -> !(entry.event() instanceof ConcernEvent.Covered))
                        .findFirst()
                        .orElse(since.getLast());
        var data = Data.of("ref", concern.ref().toString(), "card", "list");
        return Optional.of(
                new Row(
                        words.inert(showing.title(view)),
                        words.inert(
                                words.say(
                                        "meanwhile.row",
                                        story.what(view, last),
                                        London.day(last.at()),
                                        since.size() - 1)),
                        List.of(Button.of("show", words.say("button.open"), data))));
    }

    /**
     * Theirs as its IRO; or since somebody has acted in their name, or their post has been told of
     * it meanwhile.
     */
    private static boolean isTheirs(
            Caller caller, Concern concern, List<Entry> since, Absence absence) {
        var roles = caller.rolesFor(concern.subject());
        return roles.contains(Role.IRO)
                || caller.servesFor(concern.raisedBy())
                || since.stream()
                        .anyMatch(
                                entry -> entry.coveredFor().filter(caller.id()::equals).isPresent())
                || concern.notices().stream()
                        .filter(notice -> !London.day(notice.at()).isBefore(absence.from()))
                        .anyMatch(notice -> roles.contains(notice.to().role()));
    }

    private static boolean byOthers(Entry entry, PersonId person) {
        return entry.by().isEmpty() || !entry.by().orElseThrow().equals(person);
    }
}
