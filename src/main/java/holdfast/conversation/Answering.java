package holdfast.conversation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import holdfast.card.Field;
import holdfast.conversation.Draft.Question;
import holdfast.conversation.Questions.Meant;
import java.util.Set;
import java.util.stream.Stream;

/** Takes a line for the answer to the question that waits, or for a step to another one. */
final class Answering {

    private static final String BACK = "back";
    private static final String FORM = "form";
    private static final Set<String> SKIP = Set.of("skip", "-");
    private static final Set<String> ENOUGH = Set.of("enough", "that is all");
    private static final Set<String> STEPS =
            Stream.of(Set.of(BACK, FORM), SKIP, ENOUGH)
                    .flatMap(Set::stream)
                    .collect(toUnmodifiableSet());

    /** Too little for a question that asks for words. */
    private static final Set<String> YES_OR_NO = Set.of("yes", "no", "ok", "send");

    private final Unfinished unfinished;
    private final Asker asker;
    private final Drawer drawer;
    private final Replies replies;
    private final Questions questions;
    private final Words words;

    Answering(Unfinished unfinished, Asker asker, Drawer drawer, Replies replies, Words words) {
        this.unfinished = unfinished;
        this.asker = asker;
        this.drawer = drawer;
        this.replies = replies;
        this.questions = new Questions(words);
        this.words = words;
    }

    /** Whether a line answers a question rather than asking for something else. */
    static boolean is(Draft draft, Typed line) {
        var plain = plain(line);
        return STEPS.contains(plain)
                || draft.isAsked()
                        && (YES_OR_NO.contains(plain) || Command.plainly(line).isEmpty());
    }

    private static String plain(Typed line) {
        return Typed.plain(line.rest());
    }

    /** Takes a line for the answer to the question that waits. */
    Reply of(Caller caller, String activity, Typed line, Draft draft) {
        var question = draft.asked().orElseThrow();
        if (draft.isAsked() && (question.after().equals(activity) || line.isBlank())) {
            return asker.again(caller, draft); // Teams may deliver an answer twice
        }
        var plain = plain(line);
        if (plain.equals(BACK)) {
            return back(caller, activity, draft, question.field());
        }
        if (plain.equals(FORM)) {
            return replies.of(caller, unfinished.form(caller, draft));
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
        var needed = unfinished.field(caller, without, field).filter(Steps::isMissing).isPresent();
        return needed
                ? asker.saying(words.say("ask.needed")).then(asker.again(caller, draft))
                : asker.ask(caller, activity, without);
    }

    private Reply taken(Caller caller, String activity, String typed, Draft draft) {
        var id = draft.asked().orElseThrow().field();
        var field = unfinished.field(caller, draft, id);
        var meant =
                field.map(it -> questions.meant(it, typed, drawer.today()))
                        .orElseGet(() -> new Meant.One(typed));
        if (YES_OR_NO.contains(Typed.plain(typed.strip()))
                && field.filter(Field.Words.class::isInstance).isPresent()) {
            return asker.saying(words.say("ask.own-words")).then(asker.again(caller, draft));
        }
        return switch (meant) {
            case Meant.One(var value) -> asker.ask(caller, activity, draft.with(id, value));
            case Meant.Several(var titles) -> asker.saying(questions.which(titles));
        };
    }

    /** To skip a question that is asked once more leaves its answer as it is. */
    private static Draft skipped(Draft draft, String id) {
        return id.equals(Question.NONE) ? draft : draft.with(id, draft.said(id));
    }

    /** What may be left out is left out. */
    private Draft enough(Caller caller, Draft draft) {
        return unfinished.steps(caller, draft).stream()
                .flatMap(steps -> steps.optional().stream())
                .reduce(draft, Answering::skipped, (_, later) -> later);
    }

    private Reply back(Caller caller, String activity, Draft draft, String id) {
        return unfinished
                .steps(caller, draft)
                .flatMap(steps -> steps.before(id))
                .map(field -> asker.anew(caller, activity, draft, field))
                .orElseGet(() -> asker.saying(words.say("ask.first")));
    }
}
