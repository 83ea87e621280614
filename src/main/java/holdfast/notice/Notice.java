package holdfast.notice;

import holdfast.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something owed to somebody about one concern. It is kept in the concern's own document, so what
 * happened and who must hear of it are kept together.
 *
 * @param id stable: owing the same notice twice is owing it once
 * @param at when it was due to go
 */
public record Notice(String id, Recipient to, Why why, Instant at, State state) {

    /** How often a notice is tried before it is parked for a person to look at. */
    public static final int ATTEMPTS = 8;

    /** Why a notice about a child fails of whom only some people may know. */
    public static final String RESTRICTED = "restricted";

    private static final String OVERTAKEN = "overtaken";
    private static final String TOLD_ALREADY = "told-already";

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    /** What has become of it. */
    public sealed interface State {

        /** How often it has been tried. */
        int attempts();

        /**
         * Still to be sent.
         *
         * @param next not to be tried before
         * @param since when it was first tried in vain
         */
        record Owed(int attempts, Instant next, Optional<Instant> since) implements State {

            /** Not tried yet. */
            public Owed(int attempts, Instant next) {
                this(attempts, next, Optional.empty());
            }
        }

        /** In that person's chat. */
        record Sent(PersonId to, Instant when, int attempts) implements State {}

        /** It cannot reach anybody: nobody holds the role, or Teams refuses for good. */
        record Failed(Optional<PersonId> to, String reason, int attempts) implements State {}

        /**
         * Given up: tried {@value Notice#ATTEMPTS} times without knowing, or overtaken by what has
         * happened since.
         */
        record Parked(Optional<PersonId> to, String reason, int attempts) implements State {}
    }

    /** A notice that begins to be owed. */
    public static Notice owed(String id, Recipient to, Why why, Instant at) {
        return new Notice(id, to, why, at, new State.Owed(0, at));
    }

    /** When it is next to be tried; empty when nothing more is to be done. */
    public Optional<Instant> next() {
        return state instanceof State.Owed owed ? Optional.of(owed.next()) : Optional.empty();
    }

    /**
     * Since when it has waited to be sent: from its first try, or from when that is to be, which
     * may have been put off until a working day. Empty when nothing more is to be done.
     */
    public Optional<Instant> waitingSince() {
        return state instanceof State.Owed(var _, var next, var since)
                ? Optional.of(since.orElse(next))
                : Optional.empty();
    }

    private Optional<Instant> firstTried(Instant now) {
        return state instanceof State.Owed(var _, var _, var since)
                ? since.or(() -> Optional.of(now))
                : Optional.of(now);
    }

    /** Whether it was given up although it was still true: somebody has not heard of it. */
    public boolean reachedNobody() {
        return switch (state) {
            case State.Failed _ -> true;
            case State.Parked(var _, var reason, var _) ->
                    !reason.equals(OVERTAKEN) && !reason.equals(TOLD_ALREADY);
            case State.Owed _, State.Sent _ -> false;
        };
    }

    /** The notice after {@code person} has been tried with this outcome. */
    public Notice tried(PersonId person, Messenger.Outcome outcome, Instant now) {
        var attempts = state.attempts() + 1;
        return with(
                switch (outcome) {
                    case Messenger.Outcome.Taken _ -> new State.Sent(person, now, attempts);
                    case Messenger.Outcome.Refused refused ->
                            new State.Failed(Optional.of(person), refused.reason(), attempts);
                    case Messenger.Outcome.Unfit unfit ->
                            new State.Failed(Optional.of(person), unfit.reason(), attempts);
                    case Messenger.Outcome.Later later ->
                            new State.Owed(
                                    state.attempts(), now.plus(later.after()), firstTried(now));
                    case Messenger.Outcome.Unclear unclear when attempts >= ATTEMPTS ->
                            new State.Parked(Optional.of(person), unclear.reason(), attempts);
                    case Messenger.Outcome.Unclear unclear ->
                            new State.Owed(
                                    attempts, now.plus(pause(attempts, unclear)), firstTried(now));
                });
    }

    /** The notice when nobody holds the role it is for. */
    public Notice withNobodyToTell() {
        return with(new State.Failed(Optional.empty(), "nobody-holds-the-role", state.attempts()));
    }

    /** The notice when only people who do not hold its role may know of the child. */
    public Notice withNobodyWhoMayKnow() {
        return with(new State.Failed(Optional.empty(), RESTRICTED, state.attempts()));
    }

    /** The notice when what it was to say is no longer so. */
    public Notice overtaken() {
        return with(new State.Parked(Optional.empty(), OVERTAKEN, state.attempts()));
    }

    /** The notice when the same person has been told the same in another role. */
    public Notice toldAlready(PersonId person) {
        return with(new State.Parked(Optional.of(person), TOLD_ALREADY, state.attempts()));
    }

    /** Whether both tell of the same thing that happened, for the same reason. */
    public boolean tellsTheSame(Notice other) {
        return why == other.why && happening().equals(other.happening());
    }

    private String happening() {
        return id.substring(0, id.lastIndexOf('-'));
    }

    /** The notice put off, since something stands in its way. */
    public Notice putOff(Instant until) {
        var since =
                state instanceof State.Owed(var _, var _, var tried)
                        ? tried
                        : Optional.<Instant>empty();
        return with(new State.Owed(state.attempts(), until, since));
    }

    /** The notice put off until the council is open, as it should be: until then nothing waits. */
    public Notice untilOpen(Instant opens) {
        return with(new State.Owed(state.attempts(), opens));
    }

    /** The same notice for one of several people who hold its role. */
    public Notice forHolder(PersonId person, int n) {
        return new Notice(
                n == 0 ? id : id + "." + (n + 1),
                new Recipient.Named(person, to.role()),
                why,
                at,
                state);
    }

    private Notice with(State state) {
        return new Notice(id, to, why, at, state);
    }

    private static Duration pause(int attempts, Messenger.Outcome.Unclear unclear) {
        var ours = FIRST_PAUSE.multipliedBy(1L << (attempts - 1));
        return unclear.after().filter(asked -> asked.compareTo(ours) > 0).orElse(ours);
    }
}
