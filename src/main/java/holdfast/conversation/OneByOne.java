package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Field;
import holdfast.conversation.Draft.Question;
import holdfast.conversation.Draft.Wanted;
import holdfast.conversation.Heard.Pressed;
import holdfast.conversation.Questions.Meant;
import holdfast.conversation.Wish.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks for a form one question at a time, which is good on a phone and with a screen reader. At the
 * end it is read back like a typed line, and counts only when it is sent.
 */
final class OneByOne {

    /** The button's verb. */
    static final String VERB = "ask-me";

    private static final String BACK = "back";
    private static final String FORM = "form";
    private static final Set<String> SKIP = Set.of("skip", "-");
    private static final Set<String> ENOUGH = Set.of("enough", "that is all");
    private static final Set<String> STEPS =
            Set.of(BACK, FORM, "skip", "-", "enough", "that is all");

    /** Too little for a question that asks for words. */
    private static final Set<String> YES_OR_NO = Set.of("yes", "no", "ok", "send");

    private final Submitting submitting;
    private final Drawer drawer;
    private final Drafting drafting;
    private final Showing showing;
    private final Replies replies;
    private final Questions questions;
    private final Words words;

    OneByOne(
            Submitting submitting, Drawer drawer, Drafting drafting, Showing showing, Words words) {
        this.submitting = submitting;
        this.drawer = drawer;
        this.drafting = drafting;
        this.showing = showing;
        this.replies = new Replies(showing, words);
        this.questions = new Questions(words);
        this.words = words;
    }

    /**
     * The draft whose question waits for an answer: the newest that is not sent, when it was asked
     * today.
     */
    Optional<Draft> waiting(Caller caller) {
        return drawer.waiting(caller)
                .filter(draft ->
                        draft.asked()
                                .filter(asked -> asked.on().equals(drawer.today()))
                                .isPresent());
    }

    /** Whether a question was left on an earlier day. */
    boolean isLeft(Caller caller) {
        return drawer.waiting(caller).filter(OneByOne::isAsked).isPresent()
                && waiting(caller).isEmpty();
    }

    /** Whether a line answers a question rather than asking for something else. */
    static boolean isAnswer(Draft draft, Typed line) {
        var plain = plain(line);
        return STEPS.contains(plain)
                || isAsked(draft) && (YES_OR_NO.contains(plain) || Command.plainly(line).isEmpty());
    }

    private static boolean isAsked(Draft draft) {
        return draft.asked().filter(Question::isOpen).isPresent();
    }

    private static String plain(Typed line) {
        return Typed.plain(line.rest());
    }

    /** Asks for what a line has begun. */
    Reply begin(Caller caller, String activity, String line, Wanted wanted) {
        return ask(
                caller, activity, drawer.put(caller, activity, line, asItStands(caller, wanted)));
    }

    /** With the version of the concern that it is about. */
    private Wanted asItStands(Caller caller, Wanted wanted) {
        var draft = Sending.wish(caller, "", wanted, Optional.empty());
        return submitting
                .find(draft)
                .filter(_ -> Acts.ALL.contains(wanted.verb()))
                .map(concern -> wanted.seenAt(concern.ref(), concern.version()))
                .orElse(wanted);
    }

    /** Asks on where a draft was left; empty when none waits. */
    Optional<Reply> goOn(Caller caller, String activity) {
        return drawer.waiting(caller).map(draft -> ask(caller, activity, draft));
    }

    /** The button on a form: what is filled in already is not asked again. */
    Reply pressed(Caller caller, Pressed press) {
        var card = Pressing.card(press);
        var asked =
                drawer.find(caller, card)
                        .filter(Draft::isOpen)
                        .map(draft -> draft.with(filled(draft.inputs(), press.inputs())))
                        .map(draft -> ask(caller, press.activity(), draft))
                        .or(() -> act(caller, press));
        var done =
                showing.inPlace(new Card.Blank(words.say("title.ask-me"), words.say("ask.below")));
        return asked.map(reply -> new Reply(reply.messages(), done.inPlace(), Optional.empty()))
                .orElseGet(() -> Showing.sentence(words.say("refused.draft-gone")));
    }

    private Optional<Reply> act(Caller caller, Pressed press) {
        var verb = press.data().getOrDefault("arg", "");
        var ref = Optional.ofNullable(press.data().get("ref"));
        return ref.filter(_ -> Acts.hasForm(verb))
                .map(_ ->
                        new Wanted(
                                verb,
                                ref,
                                "",
                                filled(Map.of(), press.inputs()),
                                OptionalLong.empty()))
                .map(wanted -> begin(caller, press.activity(), "", wanted));
    }

    private static Map<String, String> filled(Map<String, String> before, Map<String, String> now) {
        var inputs = new HashMap<>(before);
        inputs.putAll(now);
        inputs.values().removeIf(Typed::isNothing);
        return inputs;
    }

    /** Takes a line for the answer to the question that waits. */
    Reply answered(Caller caller, String activity, Typed line, Draft draft) {
        var question = draft.asked().orElseThrow();
        if (isAsked(draft) && (question.after().equals(activity) || line.isBlank())) {
            return again(caller, draft); // Teams may deliver an answer twice
        }
        var plain = plain(line);
        if (plain.equals(BACK)) {
            return back(caller, activity, draft, question.field());
        }
        if (plain.equals(FORM)) {
            return replies.of(caller, form(caller, draft));
        }
        if (ENOUGH.contains(plain)) {
            return left(caller, activity, draft, enough(caller, draft));
        }
        return SKIP.contains(plain)
                ? left(caller, activity, draft, skipped(draft, question.field()))
                : taken(caller, activity, line.rest(), draft);
    }

    /** What cannot be left out is asked once more, and why. */
    private Reply left(Caller caller, String activity, Draft draft, Draft without) {
        var field = draft.asked().orElseThrow().field();
        var needed =
                steps(caller, without)
                        .flatMap(steps -> steps.field(field))
                        .filter(Steps::isMissing)
                        .isPresent();
        return needed
                ? saying(words.say("ask.needed")).then(again(caller, draft))
                : ask(caller, activity, without);
    }

    private Reply taken(Caller caller, String activity, String typed, Draft draft) {
        var id = draft.asked().orElseThrow().field();
        var meant =
                steps(caller, draft)
                        .flatMap(steps -> steps.field(id))
                        .map(field -> questions.meant(field, typed, drawer.today()))
                        .orElseGet(() -> new Meant.One(typed));
        if (YES_OR_NO.contains(Typed.plain(typed.strip())) && isInWords(caller, draft, id)) {
            return saying(words.say("ask.own-words")).then(again(caller, draft));
        }
        return switch (meant) {
            case Meant.One(var value) -> ask(caller, activity, draft.with(id, value));
            case Meant.Several(var titles) -> saying(questions.which(titles));
        };
    }

    private boolean isInWords(Caller caller, Draft draft, String id) {
        return steps(caller, draft)
                .flatMap(steps -> steps.field(id))
                .filter(Field.Words.class::isInstance)
                .isPresent();
    }

    /** To skip a question that is asked once more leaves its answer as it is. */
    private static Draft skipped(Draft draft, String id) {
        return id.equals(Question.NONE)
                ? draft
                : draft.with(id, draft.inputs().getOrDefault(id, ""));
    }

    /** What may be left out is left out. */
    private Draft enough(Caller caller, Draft draft) {
        return steps(caller, draft).stream()
                .flatMap(steps -> steps.optional().stream())
                .reduce(draft, OneByOne::skipped, (_, later) -> later);
    }

    private Reply back(Caller caller, String activity, Draft draft, String id) {
        return steps(caller, draft)
                .flatMap(steps -> steps.before(id))
                .map(field -> asked(caller, activity, draft, field, Optional.of(field.id())))
                .orElseGet(() -> saying(words.say("ask.first")));
    }

    /** The next question, or all of it read back when none is left. */
    private Reply ask(Caller caller, String activity, Draft draft) {
        return switch (checked(caller, draft)) {
            case Outcome.Again(var form) ->
                    new Steps(form, draft.inputs())
                            .next()
                            .map(field -> asked(caller, activity, draft, field, Optional.empty()))
                            .orElseGet(() -> readBack(caller, draft));
            case Outcome.Not not -> refused(caller, draft, not);
            case Outcome.Would _, Outcome.Reads _, Outcome.Kept _, Outcome.Said _ ->
                    readBack(caller, draft);
        };
    }

    /** What can never be done leaves no draft; what an answer has made impossible is asked anew. */
    private Reply refused(Caller caller, Draft draft, Outcome.Not not) {
        if (isAsked(draft)) {
            return saying(not.sentence()).then(again(caller, draft));
        }
        drawer.drop(caller, draft);
        return replies.of(caller, not);
    }

    private Reply asked(
            Caller caller, String activity, Draft draft, Field field, Optional<String> anew) {
        var question = new Question(field.id(), drawer.today(), activity);
        drawer.last(caller, draft.asking(Optional.of(question)));
        var before = anew.map(id -> draft.inputs().getOrDefault(id, "")).orElse("");
        var wrong = draft.inputs().containsKey(field.id()) ? field.mistake() : "";
        return saying(
                Stream.of(wrong, questions.ask(draft.verb(), field, before))
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    /** The question that waits, once more. */
    private Reply again(Caller caller, Draft draft) {
        drawer.last(caller, draft);
        var id = draft.asked().orElseThrow().field();
        return steps(caller, draft)
                .flatMap(steps -> steps.field(id))
                .map(field ->
                        saying(
                                questions.ask(
                                        draft.verb(), field, draft.inputs().getOrDefault(id, ""))))
                .orElseGet(() -> saying(words.say("ask.first")));
    }

    /** An answer to something else, and behind it the question that still waits. */
    Reply behind(Caller caller, Reply reply) {
        return waiting(caller)
                .filter(OneByOne::isAsked)
                .map(draft -> reply.then(saying(words.say("ask.still"))).then(again(caller, draft)))
                .orElse(reply);
    }

    private Reply readBack(Caller caller, Draft draft) {
        var after = draft.asked().map(Question::after).orElse("");
        var whole = draft.asking(Optional.of(new Question(Question.NONE, drawer.today(), after)));
        drawer.last(caller, whole);
        return drafting.readBack(caller, whole);
    }

    /** The form with what is wrong with it; where nothing is, as it is filled in. */
    private Outcome checked(Caller caller, Draft draft) {
        var tried = submitting.tried(wish(caller, draft));
        return tried instanceof Outcome.Would || tried instanceof Outcome.Reads
                ? form(caller, draft)
                : tried;
    }

    private Optional<Steps> steps(Caller caller, Draft draft) {
        return checked(caller, draft) instanceof Outcome.Again(var form)
                ? Optional.of(new Steps(form, draft.inputs()))
                : Optional.empty();
    }

    private Outcome form(Caller caller, Draft draft) {
        return submitting.form(wish(caller, draft));
    }

    /** With a row for another action, once the last one is full. */
    private static Wish wish(Caller caller, Draft draft) {
        var wish = Sending.wish(caller, draft, Optional.empty());
        var rows = Forms.rows(wish.inputs());
        if (!Acts.agreesActions(draft.verb())
                || rows == Forms.MOST_ACTIONS
                || !wish.says("date" + rows)) {
            return wish;
        }
        var inputs = new HashMap<>(wish.inputs());
        inputs.put("action" + (rows + 1), "");
        return wish.with(inputs);
    }

    private Reply saying(String text) {
        return saying(List.of(text));
    }

    private Reply saying(List<String> lines) {
        return Reply.saying(String.join("\n", lines), words.say("summary.question"));
    }
}
