package holdfast.policy;

import static holdfast.policy.Words.quote;

import holdfast.policy.Stage.Deed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a stage asks for, in order, and what it merely offers.
 *
 * @param readable whether both lists could be read, so that more can be said of the keys beside
 * @param named whether somebody must be named for each
 */
record Deeds(List<Deed> asks, List<Deed> offers, boolean readable, boolean named) {

    private static final Choice<Deed> ASKED =
            Choice.of(Deed.class, "is nothing a stage can ask for");
    private static final Choice<Deed> OFFERED =
            Choice.of(Deed.class, "is nothing a stage can offer");

    static Deeds read(Keys keys, Problems problems, boolean named) {
        var before = problems.count();
        var written = keys.optional("asks");
        var asks = written.map(ASKED::several).orElse(List.of(Deed.ANSWER));
        var offers = keys.optional("offers").map(at -> offers(at, asks)).orElse(List.of());
        written.filter(_ -> backwards(asks))
                .ifPresent(at ->
                        at.problem(
                                "a meeting is called before it is minuted. Put 'convene' before 'minutes'."));
        written.filter(_ -> asks.contains(Deed.ANSWER) && asks.getLast() != Deed.ANSWER)
                .ifPresent(at ->
                        at.problem(
                                "a written answer stops the clock. Put 'answer' last in 'asks'."));
        return new Deeds(asks, offers, problems.count() == before, named);
    }

    private static List<Deed> offers(Place place, List<Deed> asks) {
        var offers = OFFERED.several(place);
        offers.stream()
                .filter(asks::contains)
                .forEach(deed ->
                        place.problem(
                                "%s is asked for already. Remove it here."
                                        .formatted(quote(deed.word()))));
        return offers;
    }

    private static boolean backwards(List<Deed> asks) {
        return asks.contains(Deed.CONVENE)
                && asks.contains(Deed.MINUTES)
                && asks.indexOf(Deed.MINUTES) < asks.indexOf(Deed.CONVENE);
    }

    boolean has(Deed deed) {
        return asks.contains(deed) || offers.contains(deed);
    }

    /** The key that says who does this deed: required with it, out of place without. */
    Optional<Place> who(Keys keys, String key, Deed deed, String otherwise) {
        return readable && named && has(deed)
                ? keys.required(key, otherwise)
                : with(keys, key, deed);
    }

    /** A key that makes sense only with one of these deeds. */
    Optional<Place> with(Keys keys, String key, Deed... deeds) {
        var fits = !readable || Stream.of(deeds).anyMatch(this::has);
        var words = Words.either(Stream.of(deeds).map(Deed::word).toList());
        return keys.onlyWith(key, fits, words + " in 'asks' or 'offers'");
    }
}
