package holdfast.conversation;

import holdfast.conversation.Wish.Outcome;
import java.util.List;
import java.util.Optional;

/** What became of a typed line, as new messages. */
final class Replies {

    private final Showing showing;
    private final Words words;

    Replies(Showing showing, Words words) {
        this.showing = showing;
        this.words = words;
    }

    Reply of(Caller caller, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept(var concern, var news) ->
                    concern(showing.view(caller, concern, "said"), Optional.of(news), 0);
            case Outcome.Not(var sentence, var _) -> Reply.saying(sentence);
            case Outcome.Again(var form) -> showing.reply(form, words.say("summary.form"));
            case Outcome.Said(var sentence) -> Reply.saying(sentence);
            case Outcome.Would _, Outcome.Reads _ -> Reply.saying(words.say("draft.none"));
        };
    }

    /**
     * A concern's card.
     *
     * @param page the page of its story; none with 0
     */
    Reply concern(View view, Optional<String> news, int page) {
        return new Reply(
                List.of(showing.message(view, news, page, false)),
                Optional.empty(),
                Optional.empty());
    }
}
