package holdfast.conversation;

import holdfast.concern.Reference;
import holdfast.conversation.Heard.Pressed;
import java.util.List;
import java.util.Optional;

/**
 * Answers the buttons of a digest: what one opens comes as a message of its own, so that the others
 * stay at hand.
 */
final class DigestPresses {

    private final DigestCards cards;
    private final AcknowledgingAll all;
    private final Acting acting;
    private final Showing showing;
    private final Views views;
    private final Words words;

    DigestPresses(
            DigestCards cards,
            AcknowledgingAll all,
            Acting acting,
            Showing showing,
            Views views,
            Words words) {
        this.cards = cards;
        this.all = all;
        this.acting = acting;
        this.showing = showing;
        this.views = views;
        this.words = words;
    }

    /** What a press on a digest is answered with; empty for any other press. */
    Optional<Reply> on(Caller caller, Pressed press) {
        var arg = press.data().getOrDefault("arg", "");
        var card = Pressing.card(press);
        if (press.verb().equals("acknowledge") && arg.equals(AcknowledgingAll.ALL)) {
            return Optional.of(acknowledged(caller, press, card));
        }
        if (press.verb().equals("show") && card.startsWith(DigestCards.NAME + "-")) {
            return Optional.of(opened(caller, press, card));
        }
        return press.verb().equals("list") && arg.startsWith(DigestCards.NAME + " ")
                ? Optional.of(leafed(caller, arg))
                : Optional.empty();
    }

    private Reply leafed(Caller caller, String arg) {
        return page(caller, arg.split(" ", 3))
                .orElseGet(() -> Showing.sentence(words.say("digest.over")));
    }

    private Reply acknowledged(Caller caller, Pressed press, String card) {
        var sentence = all.done(caller, press.activity());
        return page(caller, card.split("-", 3))
                .map(reply -> reply.and(sentence))
                .map(reply ->
                        new Reply(
                                Reply.saying(sentence).messages(),
                                reply.inPlace(),
                                reply.sentence()))
                .orElseGet(() -> Showing.sentence(sentence));
    }

    private Reply opened(Caller caller, Pressed press, String card) {
        return Reference.read(press.data().getOrDefault("ref", ""))
                .flatMap(ref -> acting.find(caller, ref))
                .map(concern -> {
                    views.note(caller, concern);
                    var view = showing.view(caller, concern, "shown");
                    var inPlace = page(caller, card.split("-", 3)).flatMap(Reply::inPlace);
                    return new Reply(
                            List.of(showing.message(view, Optional.empty(), 1, false)),
                            inPlace,
                            Optional.empty());
                })
                .orElseGet(() -> Showing.sentence(words.say("refused.not-yours")));
    }

    /** The digest as it stands now; empty when nothing of it is left, or it never came. */
    private Optional<Reply> page(Caller caller, String[] named) {
        return named.length < 3
                ? Optional.empty()
                : cards.page(caller, named[2], Leafing.page(named[1])).map(showing::inPlace);
    }
}
