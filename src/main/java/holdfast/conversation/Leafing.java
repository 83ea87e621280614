package holdfast.conversation;

import holdfast.concern.Processes;
import holdfast.concern.Reference;
import holdfast.conversation.Heard.Pressed;
import holdfast.workingday.London;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Answers the buttons that only look and change nothing: a concern, its story, a list. */
final class Leafing {

    private final Submitting submitting;
    private final Showing showing;
    private final Views views;
    private final Lists lists;
    private final AboutChild aboutChild;
    private final Processes processes;
    private final Remains remains;
    private final Words words;
    private final InstantSource clock;

    Leafing(
            Submitting submitting,
            Showing showing,
            Views views,
            Lists lists,
            AboutChild aboutChild,
            Processes processes,
            Remains remains,
            Words words,
            InstantSource clock) {
        this.submitting = submitting;
        this.showing = showing;
        this.views = views;
        this.lists = lists;
        this.aboutChild = aboutChild;
        this.processes = processes;
        this.remains = remains;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The card as it stands by now, asked for by Teams itself: looked at perhaps, and by nobody's
     * wish, so who looked is not recorded. What is no longer theirs to see goes from the card.
     */
    private Reply again(Caller caller, Pressed press, String arg) {
        return submitting
                .find(Wish.of(caller, press, "show", Map.of()))
                .map(concern -> showing.view(caller, concern, Pressing.card(press)))
                .map(view ->
                        arg.equals(Again.MORE) && !view.concern().isVoid()
                                ? showing.more(view)
                                : Showing.inPlace(
                                        showing.card(
                                                view, Optional.empty(), Again.page(arg).orElse(0))))
                .orElseGet(() -> gone(caller, press));
    }

    private Reply gone(Caller caller, Pressed press) {
        return Reference.read(press.data().getOrDefault("ref", ""))
                .flatMap(ref -> remains.of(caller, ref))
                .flatMap(Reply.Message::card)
                .map(Showing::inPlace)
                .orElseGet(() -> Showing.sentence(words.say("refused.not-yours")));
    }

    /** The concern as it stands now; {@code show} with its story. */
    Reply concern(Caller caller, Pressed press) {
        var arg = press.data().getOrDefault("arg", "");
        if (press.verb().equals("refresh") && Again.asks(arg)) {
            return again(caller, press, arg);
        }
        var page = press.verb().equals("show") ? page(arg) : 0;
        return submitting
                .find(Wish.of(caller, press, "show", Map.of()))
                .map(concern -> {
                    views.note(caller, concern);
                    return showing.view(caller, concern, Pressing.card(press));
                })
                .map(view -> Showing.inPlace(showing.card(view, Optional.empty(), page)))
                .orElseGet(() -> Showing.sentence(words.say("refused.not-yours")));
    }

    /** What else can be done with a concern. */
    Reply more(Caller caller, Pressed press) {
        return submitting
                .find(Wish.of(caller, press, "more", Map.of()))
                .filter(concern -> !concern.isVoid())
                .map(concern -> showing.view(caller, concern, Pressing.card(press)))
                .map(showing::more)
                .orElseGet(() -> Showing.sentence(words.say("refused.not-yours")));
    }

    /** A page of a list, such as {@code mine 2}. */
    Reply list(Caller caller, Pressed press) {
        var child = aboutChild.page(caller, press.data().getOrDefault("arg", ""));
        if (child.isPresent()) {
            return showing.inPlace(child.orElseThrow());
        }
        var wanted = press.data().getOrDefault("arg", "").split(" ");
        var page = wanted.length > 1 ? page(wanted[1]) : 1;
        var process = processes.inForce(caller.authority());
        return lists.card(wanted[0], caller, process, London.day(clock.instant()), page)
                .map(showing::inPlace)
                .orElseGet(() -> Showing.sentence(words.say("refused.unknown-button")));
    }

    /** A page's number; the first, for anything else. */
    static int page(String typed) {
        return typed.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed) : 1;
    }
}
