package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Card.Button;
import holdfast.card.Card.Row;
import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Reference;
import holdfast.conversation.Reply.Message;
import holdfast.notice.Letter;
import holdfast.notice.Notice;
import holdfast.people.PersonId;
import holdfast.workingday.London;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the clock has brought somebody at one moment, on one card: nothing of it is kept but the
 * notices themselves, which all say that they were sent at that moment.
 */
final class DigestCards {

    /** By this name the pages of a digest are asked for. */
    static final String NAME = "digest";

    /** With so many rows of the longest names a card stays under 25 KB. */
    private static final int PAGE = 15;

    private final Concerns concerns;
    private final Acting acting;
    private final Showing showing;
    private final News news;
    private final Rows rows;
    private final Words words;

    /**
     * @param news why somebody is told
     */
    DigestCards(Concerns concerns, Acting acting, Showing showing, News news, Words words) {
        this.concerns = concerns;
        this.acting = acting;
        this.showing = showing;
        this.news = news;
        this.rows = new Rows(words);
        this.words = words;
    }

    /**
     * One notice among many.
     *
     * @param due by when; the last day of all where there is none
     * @param mine whether whoever reads it owes the next act
     * @param late whether its time has run out
     * @param unseen whether they can still say "I have seen it"
     */
    private record Line(
            Summary summary,
            Notice notice,
            LocalDate due,
            boolean mine,
            boolean late,
            boolean unseen) {}

    private static final Comparator<Line> MOST_PRESSING =
            Comparator.comparing(Line::mine)
                    .reversed()
                    .thenComparing(Line::due)
                    .thenComparing(line -> line.summary().ref())
                    .thenComparing(line -> line.notice().id());

    /** A digest as a message; empty when no more than one thing of it is left. */
    Optional<Message> message(Caller caller, Letter.Digest digest) {
        var lines = sorted(lines(caller, digest));
        return Optional.of(lines)
                .filter(left -> left.size() > 1)
                .map(left ->
                        showing.message(
                                card(caller, left, digest.at(), 1),
                                words.say("summary.digest", left.size()),
                                left.stream().anyMatch(Line::late)));
    }

    /** The letter about the one thing that is left of a digest. */
    Optional<Letter> only(Caller caller, Letter.Digest digest) {
        return lines(caller, digest)
                .findFirst()
                .map(line ->
                        new Letter(
                                caller.authority(),
                                caller.id(),
                                Optional.of(line.summary().ref().toString()),
                                Optional.of(line.notice().id()),
                                Optional.of(line.notice().why())));
    }

    private Stream<Line> lines(Caller caller, Letter.Digest digest) {
        return digest.items().stream()
                .flatMap(item ->
                        Reference.read(item.concern()).stream()
                                .flatMap(ref -> acting.find(caller, ref).stream())
                                .flatMap(concern ->
                                        lines(
                                                caller,
                                                concern,
                                                notice -> notice.id().equals(item.notice()))));
    }

    /** A page of the digest that came at that moment, as its matters stand now. */
    Optional<Card> page(Caller caller, String moment, int page) {
        return moment(moment)
                .flatMap(at -> {
                    var lines = sorted(sentAt(caller, at));
                    return lines.isEmpty()
                            ? Optional.empty()
                            : Optional.of(card(caller, lines, at, page));
                });
    }

    private static Optional<Instant> moment(String typed) {
        try {
            return Optional.of(Instant.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** It costs what is open and this person's. */
    private Stream<Line> sentAt(Caller caller, Instant at) {
        return concerns.open(caller.authority()).stream()
                .filter(summary -> caller.mayKnow(summary.subject()) && caller.concerns(summary))
                .flatMap(summary -> acting.find(caller, summary.ref()).stream())
                .flatMap(concern ->
                        lines(caller, concern, notice -> isSent(notice, caller.id(), at)));
    }

    private static boolean isSent(Notice notice, PersonId to, Instant at) {
        return notice.state() instanceof Notice.State.Sent(var person, var when, var _)
                && person.equals(to)
                && when.equals(at);
    }

    private static List<Line> sorted(Stream<Line> lines) {
        return lines.sorted(MOST_PRESSING).toList();
    }

    /** What is no longer so is due no longer. */
    private Stream<Line> lines(Caller caller, Concern concern, Predicate<Notice> which) {
        var view = showing.glance(caller, concern);
        return concern.notices().stream()
                .filter(which)
                .filter(notice -> !view.process().overtaken(concern, notice))
                .map(notice -> line(view, notice));
    }

    private static Line line(View view, Notice notice) {
        var concern = view.concern();
        var summary = view.process().filing(concern, view.now()).summary();
        var action = action(concern, notice);
        var mine =
                action.map(it -> view.caller().servesFor(it.who()))
                        .orElseGet(() -> view.caller().owes(summary));
        var due = action.map(AgreedAction::due).or(summary::due).orElse(LocalDate.MAX);
        var late = News.isLate(notice.why());
        return new Line(summary, notice, due, mine, late, AcknowledgingAll.waits(view));
    }

    private static Optional<AgreedAction> action(Concern concern, Notice notice) {
        return concern.cause(notice.id()) instanceof ConcernEvent.ActionRang(var _, var n, var _)
                ? concern.action(n)
                : Optional.empty();
    }

    private Card.Digest card(Caller caller, List<Line> lines, Instant at, int wanted) {
        var last = (lines.size() + PAGE - 1) / PAGE;
        var page = Math.min(wanted, last);
        var id = NAME + "-" + page + "-" + at;
        var shown =
                lines.stream()
                        .skip((page - 1L) * PAGE)
                        .limit(PAGE)
                        .map(line -> row(caller, line, id));
        var more =
                page < last
                        ? Stream.of(more(lines.size() - page * PAGE, at, page))
                        : Stream.<Row>of();
        return new Card.Digest(
                words.say("title.digest", London.day(at)),
                words.say("digest.lead", lines.size()),
                Stream.concat(shown, more).toList(),
                buttons(lines, id));
    }

    private List<Button> buttons(Collection<Line> lines, String id) {
        var data = Data.of("card", id, "arg", AcknowledgingAll.ALL);
        return lines.stream().anyMatch(Line::unseen)
                ? List.of(
                        Button.of("acknowledge", words.say("button.acknowledge-all"), data)
                                .positive())
                : List.of();
    }

    private Row more(int rest, Instant at, int page) {
        var data = Data.of("arg", NAME + " " + (page + 1) + " " + at);
        var more = Button.of("list", words.say("button.more"), data);
        return new Row(words.say("list.more", rest), "", List.of(more));
    }

    private Row row(Caller caller, Line line, String id) {
        var ref = line.summary().ref();
        var view = showing.glance(caller, acting.find(caller, ref).orElseThrow());
        var data = Data.of("ref", ref.toString(), "card", id);
        return new Row(
                words.inert(rows.title(line.summary(), caller, view.process().policy())),
                words.inert(said(view, line)),
                List.of(Button.of("show", words.say("button.open"), data)));
    }

    /** Why, by when, and for whom when somebody is away. */
    private String said(View view, Line line) {
        var why = news.of(view, line.notice());
        var when = line.mine() ? due(view, line) : others(view, line);
        var instead =
                view.process()
                        .standsInFor(
                                view.concern(),
                                view.caller().id(),
                                line.notice().to().role(),
                                view.caller().directory())
                        .map(away -> words.say("digest.instead", view.caller().name(away)))
                        .orElse("");
        return String.join(
                " ", Stream.of(why, when, instead).filter(part -> !part.isBlank()).toList());
    }

    /** Why somebody is told of an action says by when it is due. */
    private String due(View view, Line line) {
        return line.summary()
                .due()
                .filter(_ -> action(view.concern(), line.notice()).isEmpty())
                .map(due ->
                        words.say(view.today().isAfter(due) ? "digest.was-due" : "digest.due", due))
                .orElse("");
    }

    private String others(View view, Line line) {
        return rows.line(line.summary(), view.caller(), view.process().policy());
    }
}
