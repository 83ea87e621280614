package holdfast.conversation;

import holdfast.card.Card;
import holdfast.concern.Processes;
import holdfast.conversation.Heard.Pressed;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.PersonId;
import holdfast.policy.Policy;
import holdfast.workingday.London;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows whoever looks after the directory what needs a look, and brings a directory that waits into
 * force when they say so.
 */
final class Checkup {

    private record Seat(Authority authority, PersonId person) {}

    private final Intake intake;
    private final Processes processes;
    private final Showing showing;
    private final Words words;
    private final InstantSource clock;
    private final CheckCards cards;

    /** Which waiting edition each has looked at; forgotten at a restart, and then shown again. */
    private final Map<Seat, String> looked = new ConcurrentHashMap<>();

    Checkup(
            Intake intake,
            Unsigned unsigned,
            Processes processes,
            Showing showing,
            Words words,
            InstantSource clock) {
        this.intake = intake;
        this.processes = processes;
        this.showing = showing;
        this.words = words;
        this.clock = clock;
        this.cards = new CheckCards(intake, unsigned, words);
    }

    /** What needs a look. */
    Reply check(Caller caller, Policy policy) {
        return mayNot(caller, policy)
                ? Reply.saying(words.say("refused.check"))
                : reply(card(caller, policy, Optional.empty()));
    }

    /** A typed line brings into force what the same person has been shown. */
    Reply bring(Caller caller, Policy policy) {
        if (mayNot(caller, policy)) {
            return Reply.saying(words.say("refused.check"));
        }
        var waiting = intake.waiting(caller.authority()).map(Directory::edition);
        var shown = Optional.ofNullable(looked.get(seat(caller)));
        if (waiting.isEmpty()) {
            return Reply.saying(words.say("import.nothing"));
        }
        return waiting.equals(shown)
                ? reply(brought(caller, policy, waiting.orElseThrow()))
                : reply(card(caller, policy, Optional.of(words.say("import.look"))));
    }

    /** The button brings into force what its card showed. */
    Reply press(Caller caller, Pressed press) {
        var policy = processes.inForce(caller.authority()).policy();
        return mayNot(caller, policy)
                ? Showing.sentence(words.say("refused.unknown-button"))
                : showing.inPlace(brought(caller, policy, press.data().getOrDefault("arg", "")));
    }

    private boolean mayNot(Caller caller, Policy policy) {
        return !Command.CHECK.isFor(new Duties(caller, policy));
    }

    /** The card as it is afterwards; the caller's directory may be another one then. */
    private Card brought(Caller caller, Policy policy, String edition) {
        var next = intake.waiting(caller.authority());
        var brought = intake.bring(caller.authority(), edition, caller.id());
        var news =
                switch (brought) {
                    case IN_FORCE -> words.say("import.done");
                    case IN_FORCE_BEFORE -> words.say("import.before");
                    case CHANGED_MEANWHILE -> words.say("import.changed");
                    case NOTHING_WAITS -> words.say("import.nothing");
                };
        var after =
                brought == Intake.Brought.IN_FORCE
                        ? next.map(directory -> new Caller(caller.person(), directory, words))
                        : Optional.<Caller>empty();
        return card(after.orElse(caller), policy, Optional.of(news));
    }

    private Card card(Caller caller, Policy policy, Optional<String> news) {
        intake.waiting(caller.authority())
                .map(Directory::edition)
                .ifPresentOrElse(
                        edition -> looked.put(seat(caller), edition),
                        () -> looked.remove(seat(caller)));
        return cards.card(caller, policy, London.day(clock.instant()), news);
    }

    private static Seat seat(Caller caller) {
        return new Seat(caller.authority(), caller.id());
    }

    private Reply reply(Card card) {
        return showing.reply(card, words.say("summary.check"));
    }
}
