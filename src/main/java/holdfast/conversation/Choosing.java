package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Card.Button;
import holdfast.card.Card.Row;
import holdfast.concern.Concern;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Processes;
import holdfast.concern.Reference;
import holdfast.conversation.Heard.Pressed;
import holdfast.conversation.Heard.Said;
import holdfast.conversation.Shape.Need;
import holdfast.conversation.Shape.Weight;
import holdfast.conversation.Wish.Outcome;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the concern a line means that names none: this person's own open ones to which it applies,
 * of one child when a child is named. The only one is taken; of several one is chosen.
 */
final class Choosing {

    /** The verb of the buttons by which one is chosen. */
    static final String VERB = "pick";

    /** Stands before the command on a button that begins to ask. */
    private static final String ONE_BY_ONE = OneByOne.VERB + " ";

    /** A longer list is no help on a phone. */
    private static final int MOST = 10;

    private final Submitting submitting;
    private final Lists lists;
    private final Rows rows;
    private final Showing showing;
    private final Processes processes;
    private final Words words;

    Choosing(
            Submitting submitting, Lists lists, Showing showing, Processes processes, Words words) {
        this.submitting = submitting;
        this.lists = lists;
        this.rows = new Rows(words);
        this.showing = showing;
        this.processes = processes;
        this.words = words;
    }

    /** What may be meant: a concern, and one of its actions where a number is needed. */
    private record Candidate(Summary summary, OptionalInt action) {

        Reference ref() {
            return summary.ref();
        }
    }

    /** What a button of the list does: the command itself, or its form one question at a time. */
    enum How {
        AT_ONCE,
        ONE_BY_ONE
    }

    /** Does what a line says with the concern it means, or asks which that is. */
    Reply of(Wish wish, Command command, How how, Function<Wish, Reply> then) {
        if (wish.ref().isBlank()) {
            return without(wish, command, how, then);
        }
        var named = submitting.find(wish);
        var other = named.filter(concern -> isOfAnotherChild(wish, command, concern));
        if (other.isPresent()) {
            var all = either(wish, command, other.orElseThrow());
            return all.isEmpty() ? then.apply(wish) : asked(wish, command, how, all);
        }
        if (named.isPresent() || !isOwnNumber(wish)) {
            return then.apply(wish);
        }
        var about = ofChild(wish, command);
        return switch (about.size()) {
            case 0 -> then.apply(wish);
            case 1 -> taken(wish, about.getFirst(), then);
            default -> asked(wish, command, how, about);
        };
    }

    /**
     * Whether bare figures are the number of a child of theirs, and the reference of a concern that
     * is not about that child. Its card says whom it is about, so only to look is no harm.
     */
    private static boolean isOfAnotherChild(Wish wish, Command command, Concern concern) {
        var child = new ChildId(wish.ref());
        return command != Command.SHOW
                && wish.caller()
                        .directory()
                        .child(child)
                        .filter(it ->
                                !wish.caller().rolesFor(Subject.of(List.of(it.id()))).isEmpty())
                        .isPresent()
                && !concern.subject().listed().contains(child);
    }

    /** The child's concerns, and the one whose reference it may be. */
    private List<Candidate> either(Wish wish, Command command, Concern named) {
        var summary = Summary.of(named, processes.of(named).owing(named));
        return Stream.concat(of(wish, command, summary, named), ofChild(wish, command).stream())
                .toList();
    }

    private List<Candidate> ofChild(Wish wish, Command command) {
        return candidates(wish, command, Optional.of(new ChildId(wish.ref())));
    }

    /** A case number, and not a reference written as one. */
    private static boolean isOwnNumber(Wish wish) {
        return wish.caller().directory().child(new ChildId(wish.ref())).isPresent();
    }

    private Reply without(Wish wish, Command command, How how, Function<Wish, Reply> then) {
        var all = candidates(wish, command, Optional.empty());
        if (all.isEmpty()) {
            return Reply.saying(
                    command == Command.COMPLAINT
                            ? words.say("complaint.needs-text")
                            : words.say("which.none", command.word().replace('-', ' ')));
        }
        return all.size() == 1 && asksFirst(command)
                ? then.apply(about(wish, all.getFirst()))
                : asked(wish, command, how, all);
    }

    /** Whether nothing is recorded before something more is filled in or sent. */
    private static boolean asksFirst(Command command) {
        var shape = command.shape();
        return shape.weight() != Weight.AT_ONCE
                || shape.needs().stream().anyMatch(need -> need != Need.REF && need != Need.NUMBER);
    }

    private Reply taken(Wish wish, Candidate one, Function<Wish, Reply> then) {
        var ref = one.ref();
        var reply = then.apply(about(wish, one));
        var messages = new ArrayList<Reply.Message>();
        messages.add(Reply.Message.plain(words.say("which.took", ref, wish.ref())));
        messages.addAll(reply.messages());
        return new Reply(messages, reply.inPlace(), reply.sentence());
    }

    private static Wish about(Wish wish, Candidate one) {
        var arg = one.action().isPresent() ? "" + one.action().getAsInt() : wish.arg();
        return wish.about(one.ref(), arg);
    }

    private List<Candidate> candidates(Wish wish, Command command, Optional<ChildId> child) {
        return lists.own(wish.caller(), child).stream()
                .flatMap(summary ->
                        submitting.find(wish.about(summary.ref(), "")).stream()
                                .flatMap(concern -> of(wish, command, summary, concern)))
                .toList();
    }

    private Stream<Candidate> of(Wish wish, Command command, Summary summary, Concern concern) {
        var numbered = command.shape().needs().contains(Need.NUMBER);
        if (numbered && wish.number().isEmpty()) {
            return IntStream.rangeClosed(1, concern.actions().size())
                    .mapToObj(n -> new Candidate(summary, OptionalInt.of(n)))
                    .filter(one -> applies(wish, command, one));
        }
        return Stream.of(new Candidate(summary, OptionalInt.empty()))
                .filter(one -> applies(wish, command, one));
    }

    private boolean applies(Wish wish, Command command, Candidate one) {
        return !Acts.ALL.contains(command.word())
                || !(submitting.tried(about(wish, one).with(Map.of())) instanceof Outcome.Not);
    }

    private Reply asked(Wish wish, Command command, How how, List<Candidate> all) {
        var policy = processes.inForce(wish.caller().authority()).policy();
        var shown = new ArrayList<Row>();
        all.stream()
                .limit(MOST)
                .map(one -> {
                    var row = rows.of(one.summary(), wish.caller(), policy);
                    return new Row(title(row, one), row.line(), List.of(button(command, how, one)));
                })
                .forEach(shown::add);
        var title = words.say("which.title", command.word().replace('-', ' '));
        var lead =
                all.size() > MOST
                        ? words.say("which.first", MOST, all.size())
                        : words.say("which.lead", all.size());
        return showing.reply(
                new Card.Listing(words.inert(title), lead, shown), words.say("summary.form"));
    }

    private String title(Row row, Candidate one) {
        return one.action().isPresent()
                ? words.say("which.action", row.title(), one.action().getAsInt())
                : row.title();
    }

    private Button button(Command command, How how, Candidate one) {
        var number = one.action().isPresent() ? " " + one.action().getAsInt() : "";
        var data =
                Data.of(
                        "ref",
                        one.ref().toString(),
                        "card",
                        "list",
                        "arg",
                        (how == How.ONE_BY_ONE ? ONE_BY_ONE : "") + command.word() + number);
        return Button.of(VERB, words.say("button.choose"), data);
    }

    /** Whether a concern was chosen on such a list. */
    static boolean is(Pressed press) {
        return press.verb().equals(VERB);
    }

    /** The line that somebody would have typed who named the concern they chose. */
    static Said line(Pressed press) {
        var asked = press.data().getOrDefault("arg", "");
        var oneByOne = asked.startsWith(ONE_BY_ONE);
        var arg = asked.substring(oneByOne ? ONE_BY_ONE.length() : 0).split(" ", 2);
        var command = Command.read(new Typed(arg[0])).map(Command.Read::command);
        var ref = Reference.read(press.data().getOrDefault("ref", ""));
        var number = arg.length > 1 && arg[1].matches("[0-9]{1,3}") ? " " + arg[1] : "";
        var text =
                command.filter(it -> it.shape().begins(Need.REF) || it == Command.COMPLAINT)
                        .flatMap(it -> ref.map(there -> it.word() + " " + there + number))
                        .map(line ->
                                oneByOne ? Command.ASK_ME.names().getLast() + " " + line : line)
                        .orElse("help");
        return new Said(press.authority(), press.by(), press.activity(), text);
    }
}
