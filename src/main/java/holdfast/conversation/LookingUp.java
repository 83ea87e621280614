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
    private final AboutChild aboutChild;
    private final Processes processes;
    private final Words words;
    private final InstantSource clock;

    LookingUp(
            Submitting submitting,
            Showing showing,
            Views views,
            Lists lists,
            AboutChild aboutChild,
            Processes processes,
            Words words,
            InstantSource clock) {
        this.submitting = submitting;
        this.showing = showing;
        this.views = views;
        this.replies = new Replies(showing, words);
        this.lists = lists;
        this.guide = new Guide(words);
        this.aboutChild = aboutChild;
        this.processes = processes;
        this.words = words;
        this.clock = clock;
    }

    /** What this person can do; all about one command, when the line names it. */
    Reply help(Caller caller, Typed asked) {
        var duties = duties(caller);
        var today = London.day(clock.instant());
        var samples = new Samples(caller, duties.policy(), lists.soonest(caller), today);
        return asked.isBlank() || Command.isKnown(asked) || asked.word().equals("all")
                ? showing.reply(guide.help(asked, duties, samples), words.say("summary.help"))
                : Reply.saying(guide.unknown(asked));
    }

    private Duties duties(Caller caller) {
        return new Duties(caller, processes.inForce(caller.authority()).policy());
    }

    /** Numbers on many concerns, or what a number counts. */
    Reply summary(Caller caller, Command.Read read) {
        if (!read.command().isFor(duties(caller))) {
            return Reply.saying(words.say("refused.status"));
        }
        var today = London.day(clock.instant());
        return switch (new SummaryLine(words, caller, today).read(read.command(), read.rest())) {
            case Understood.Not(var sentence) -> Reply.saying(sentence);
            case Understood.As(var name) ->
                    lists.card(name, caller, processes.inForce(caller.authority()), today, 1)
                            .map(card -> showing.reply(card, words.say("summary.status")))
                            .orElseGet(() -> Reply.saying(words.say("refused.status")));
        };
    }

    /** A list of concerns. */
    Reply list(Caller caller, Command command) {
        var process = processes.inForce(caller.authority());
        return lists.card(command.word(), caller, process, London.day(clock.instant()), 1)
                .map(card -> showing.reply(card, words.say("summary." + command.word())))
                .orElseGet(() -> Reply.saying(words.say("refused." + command.word())));
    }

    /** All on a child that a line names; the form of words for it, when it names none. */
    Reply child(Caller caller, Typed line) {
        if (line.isBlank()) {
            return Reply.saying(words.say("child.needs"));
        }
        return aboutChild
                .card(caller, line.word(), 1)
                .map(card -> showing.reply(card, words.say("summary.child")))
                .orElseGet(() -> Reply.saying(words.say("mistake.not-your-child")));
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
