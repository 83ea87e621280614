package holdfast.conversation;

import holdfast.card.Field;
import holdfast.conversation.Draft.Question;
import holdfast.conversation.Wish.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the next question of a draft, and reads all of it back when none is left. */
final class Asker {

    private final Unfinished unfinished;
    private final Drawer drawer;
    private final Drafting drafting;
    private final Replies replies;
    private final Questions questions;
    private final Words words;

    Asker(Unfinished unfinished, Drawer drawer, Drafting drafting, Replies replies, Words words) {
        this.unfinished = unfinished;
        this.drawer = drawer;
        this.drafting = drafting;
        this.replies = replies;
        this.questions = new Questions(words);
        this.words = words;
    }

    /** The next question, or all of it read back when none is left. */
    Reply ask(Caller caller, String activity, Draft draft) {
        return switch (unfinished.checked(caller, draft)) {
            case Outcome.Again(var form) ->
                    new Steps(form, draft.inputs())
                            .next()
                            .map(field -> asked(caller, activity, draft, field, ""))
                            .orElseGet(() -> readBack(caller, draft));
            case Outcome.Not not -> refused(caller, draft, not);
            case Outcome.Would _, Outcome.Reads _, Outcome.Kept _, Outcome.Said _ ->
                    readBack(caller, draft);
        };
    }

    /** What can never be done leaves no draft; what an answer has made impossible is asked anew. */
    private Reply refused(Caller caller, Draft draft, Outcome.Not not) {
        if (draft.isAsked()) {
            return saying(not.sentence()).then(again(caller, draft));
        }
        drawer.drop(caller, draft);
        return replies.of(caller, not);
    }

    /** A question that was answered before, with what was said then. */
    Reply anew(Caller caller, String activity, Draft draft, Field field) {
        return asked(caller, activity, draft, field, draft.said(field.id()));
    }

    private Reply asked(Caller caller, String activity, Draft draft, Field field, String before) {
        var question = new Question(field.id(), drawer.today(), activity);
        drawer.last(caller, draft.asking(Optional.of(question)));
        var wrong = draft.inputs().containsKey(field.id()) ? field.mistake() : "";
        return saying(
                Stream.of(wrong, questions.ask(draft.verb(), field, before))
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    /** The question that waits, once more. */
    Reply again(Caller caller, Draft draft) {
        drawer.last(caller, draft);
        var id = draft.asked().orElseThrow().field();
        return unfinished
                .field(caller, draft, id)
                .map(field -> saying(questions.ask(draft.verb(), field, draft.said(id))))
                .orElseGet(() -> saying(words.say("ask.first")));
    }

    private Reply readBack(Caller caller, Draft draft) {
        var after = draft.asked().map(Question::after).orElse("");
        var whole = draft.asking(Optional.of(new Question(Question.NONE, drawer.today(), after)));
        drawer.last(caller, whole);
        return drafting.readBack(caller, whole);
    }

    Reply saying(String text) {
        return saying(List.of(text));
    }

    private Reply saying(List<String> lines) {
        return Reply.saying(String.join("\n", lines), words.say("summary.question"));
    }
}
