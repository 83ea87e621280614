package holdfast.notice;

import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A card about to be handed over: enough to draw it from what it is about as it stands at that
 * moment.
 *
 * @param to who reads it
 * @param concern the reference of the concern it is about; empty for what happened while whoever
 *     reads it was away, and for a digest
 * @param notice the stable id of the notice it delivers; empty when a card is only drawn again
 * @param why what it is for; empty when a card is only drawn again
 * @param digest the notices that it delivers together; empty for any other letter
 * @param alarm what is wrong with Holdfast itself; empty for any other letter
 */
public record Letter(
        Authority authority,
        PersonId to,
        Optional<String> concern,
        Optional<String> notice,
        Optional<Why> why,
        Optional<Digest> digest,
        List<Found> alarm) {

    public Letter {
        alarm = List.copyOf(alarm);
    }

    /** A letter about one concern. */
    public Letter(
            Authority authority,
            PersonId to,
            Optional<String> concern,
            Optional<String> notice,
            Optional<Why> why) {
        this(authority, to, concern, notice, why, Optional.empty(), List.of());
    }

    /**
     * Many notices in one letter.
     *
     * @param at when it goes: each of its notices is marked as sent at that moment, by which the
     *     digest can be drawn again
     */
    public record Digest(Instant at, List<Item> items) {

        public Digest {
            items = List.copyOf(items);
        }
    }

    /**
     * One notice of a digest.
     *
     * @param concern the reference of the concern it is about
     * @param notice its stable id
     */
    public record Item(String concern, String notice) {}

    /**
     * Something wrong, and the concerns it is so with.
     *
     * @param what one word for it: the words that people read are {@code found.} and this
     * @param concerns their references
     */
    public record Found(String what, List<String> concerns) {

        public Found {
            concerns = List.copyOf(concerns);
        }
    }

    /** What was found wrong with Holdfast itself, for whoever looks after it. */
    public static Letter alarm(Authority authority, PersonId to, List<Found> found) {
        return new Letter(
                authority,
                to,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                found);
    }

    /** What happened while somebody was away. */
    public static Letter onReturn(Authority authority, PersonId to) {
        return new Letter(authority, to, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Many notices for one person at one time. */
    public static Letter of(Authority authority, PersonId to, Digest digest) {
        return new Letter(
                authority,
                to,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(digest),
                List.of());
    }
}
