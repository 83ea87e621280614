package holdfast.conversation;

import holdfast.concern.Processes;
import holdfast.conversation.Heard.Said;
import holdfast.workingday.London;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Answers typed lines. A line that starts or ends a matter, or moves its stage, is read back before
 * it counts.
 */
final class Talking {

    private final Submitting submitting;
    private final Drafting drafting;
    private final Showing showing;
    private final Replies replies;
    private final Lists lists;
    private final Guide guide;
    private final Processes processes;
    private final Words words;
    private final InstantSource clock;

    Talking(
            Submitting submitting,
            Drafting drafting,
            Showing showing,
            Lists lists,
            Processes processes,
            Words words,
            InstantSource clock) {
        this.submitting = submitting;
        this.drafting = drafting;
        this.showing = showing;
        this.replies = new Replies(showing, words);
        this.lists = lists;
        this.guide = new Guide(words);
        this.processes = processes;
        this.words = words;
        this.clock = clock;
    }

    Reply on(Caller caller, Said said) {
        var line = new Typed(said.text());
        if (line.isBlank()) {
            return help(caller);
        }
        var length = said.text().codePointCount(0, said.text().length());
        if (length > Filled.LONGEST + 200) {
            return Reply.saying(words.say("refused.long-line", Filled.LONGEST, length));
        }
        return Command.read(line)
                .map(read -> on(caller, said, read))
                .orElseGet(() -> Reply.saying(guide.unknown(line)));
    }

    private Reply on(Caller caller, Said said, Command.Read read) {
        var policy = processes.inForce(caller.authority()).policy();
        return switch (read.command()) {
            case HELP -> help(caller);
            case NOTIFY ->
                    drafting.starting(
                            caller, said, "notify", StartLine.notifying(read.rest(), policy));
            case RAISE ->
                    drafting.starting(
                            caller, said, "raise", StartLine.raising(read.rest(), policy));
            case ESCALATE, ACCEPT, WITHDRAW, VOID ->
                    at(caller, read, wish -> drafting.moving(caller, said, wish));
            case REFUSE, ASK, DONE, ACKNOWLEDGE ->
                    at(caller, read, wish -> replies.of(caller, submitting.submit(wish)));
            case ANSWER -> at(caller, read, wish -> replies.of(caller, submitting.form(wish)));
            case SHOW -> at(caller, read, wish -> show(caller, wish));
            case MINE, OWED, STATUS -> list(caller, read.command());
            case YES -> drafting.yes(caller, said);
            case CANCEL -> drafting.cancel(caller, said);
        };
    }

    private Reply help(Caller caller) {
        return showing.reply(guide.help(caller), words.say("summary.help"));
    }

    private Reply list(Caller caller, Command command) {
        var process = processes.inForce(caller.authority());
        return lists.card(command.word(), caller, process, London.day(clock.instant()), 1)
                .map(card -> showing.reply(card, words.say("summary." + command.word())))
                .orElseGet(() -> Reply.saying(words.say("refused." + command.word())));
    }

    /** Does something with the concern that the line names, or asks for its reference. */
    private Reply at(Caller caller, Command.Read read, Function<Wish, Reply> then) {
        var verb = read.command().word();
        if (read.rest().isBlank()) {
            return Reply.saying(words.say("needs-reference", verb));
        }
        var line = ActLine.of(verb, read.rest());
        var operation =
                Drawer.digest(
                        caller.id().value(),
                        verb,
                        line.ref(),
                        line.arg(),
                        line.inputs().toString());
        return then.apply(
                new Wish(
                        caller,
                        verb,
                        line.ref(),
                        line.arg(),
                        line.inputs(),
                        operation,
                        OptionalLong.empty(),
                        Optional.empty()));
    }

    private Reply show(Caller caller, Wish wish) {
        return submitting
                .find(wish)
                .map(concern ->
                        replies.concern(
                                showing.view(caller, concern, "shown"), Optional.empty(), 1))
                .orElseGet(() -> Reply.saying(words.say("refused.not-yours")));
    }
}
