package holdfast.conversation;

import holdfast.concern.Processes;
import holdfast.workingday.London;
import java.time.InstantSource;
import java.util.Optional;

/** Answers lines that only look and change nothing: help, a list, a concern and its story. */
final class LookingUp {

    private final Submitting submitting;
    private final Showing showing;
    private final Views views;
    private final Replies replies;
    private final Lists lists;
    private final Guide guide;
    private final Processes processes;
    private final Words words;
    private final InstantSource clock;

    LookingUp(
            Submitting submitting,
            Showing showing,
            Views views,
            Lists lists,
            Processes processes,
            Words words,
            InstantSource clock) {
        this.submitting = submitting;
        this.showing = showing;
        this.views = views;
        this.replies = new Replies(showing, words);
        this.lists = lists;
        this.guide = new Guide(words);
        this.processes = processes;
        this.words = words;
        this.clock = clock;
    }

    /** What this person can do. */
    Reply help(Caller caller) {
        return showing.reply(guide.help(duties(caller)), words.say("summary.help"));
    }

    private Duties duties(Caller caller) {
        return new Duties(caller, processes.inForce(caller.authority()).policy());
    }

    /** A list of concerns, or how things stand. */
    Reply list(Caller caller, Command command) {
        var process = processes.inForce(caller.authority());
        return lists.card(command.word(), caller, process, London.day(clock.instant()), 1)
                .map(card -> showing.reply(card, words.say("summary." + command.word())))
                .orElseGet(() -> Reply.saying(words.say("refused." + command.word())));
    }

    /** A concern with its story. */
    Reply show(Caller caller, Wish wish) {
        return submitting
                .find(wish)
                .map(concern -> {
                    views.note(caller, concern);
                    return replies.concern(
                            showing.view(caller, concern, "shown"), Optional.empty(), 1);
                })
                .orElseGet(() -> Reply.saying(words.say("refused.not-yours")));
    }
}
