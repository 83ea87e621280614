package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Card.Button;
import holdfast.card.CopyText;
import holdfast.card.UserText;
import holdfast.concern.Concern;
import holdfast.conversation.Heard.Pressed;
import holdfast.conversation.Reply.Message;
import holdfast.people.ChildId;
import holdfast.record.CaseNote;
import holdfast.record.CaseNote.Material;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands out the text that goes on a child's record: a message for each child. */
final class CaseNotes {

    /** The bytes of text that a card has room for beside its frame. */
    private static final int ROOM = 14_000;

    private final Submitting submitting;
    private final Showing showing;
    private final Views views;
    private final Words words;

    CaseNotes(Submitting submitting, Showing showing, Views views, Words words) {
        this.submitting = submitting;
        this.showing = showing;
        this.views = views;
        this.words = words;
    }

    /** The notes, or those of one child when the wish names it. */
    Reply of(Caller caller, Wish wish) {
        return submitting
                .find(wish)
                .map(concern -> of(caller, concern, wish.arg()))
                .orElseGet(() -> Reply.saying(words.say("refused.not-yours")));
    }

    /** The same for a press: the notes follow as messages, and the card stays. */
    Reply pressed(Caller caller, Pressed press) {
        var wish = Wish.of(caller, press, "case-note", Map.of());
        return submitting
                .find(wish)
                .map(concern -> {
                    var view = showing.view(caller, concern, Pressing.card(press));
                    var card = showing.card(view, Optional.empty(), 0);
                    return new Reply(
                            of(caller, concern, wish.arg()).messages(),
                            Optional.of(card),
                            Optional.empty());
                })
                .orElseGet(() -> Showing.sentence(words.say("refused.not-yours")));
    }

    private Reply of(Caller caller, Concern concern, String wanted) {
        var children =
                concern.children().stream()
                        .filter(child -> wanted.isBlank() || child.number().equals(wanted))
                        .toList();
        if (children.isEmpty()) {
            return Reply.saying(words.say("refused.no-such-child"));
        }
        views.note(caller, concern);
        var view = showing.view(caller, concern, "case-note");
        return new Reply(
                children.stream().flatMap(child -> messages(view, child).stream()).toList(),
                Optional.empty(),
                Optional.empty());
    }

    /** A note too long for one card goes on in the next. */
    private List<Message> messages(View view, ChildId child) {
        var note =
                CaseNote.of(
                        new Material(
                                view.concern(),
                                view.process().policy(),
                                view.caller().directory(),
                                view.said(),
                                words.language()),
                        child);
        return new UserText(note)
                .portions(ROOM).stream().map(part -> message(view, child, part)).toList();
    }

    private Message message(View view, ChildId child, UserText part) {
        var title = words.say("title.case-note", view.concern().ref(), child.number());
        var filed = Button.of("filed", words.say("button.filed"), view.data()).ignoringInputs();
        var card =
                new Card.CaseNote(
                        words.inert(title),
                        words.say("case-note.lead"),
                        new CopyText(part.typed()),
                        List.of(filed));
        return showing.copy(view, card, words.say("summary.case-note"));
    }
}
