package holdfast.policy;

import static holdfast.policy.Words.didYouMean;
import static holdfast.policy.Words.quote;

import holdfast.policy.Lapse.Offer;
import java.util.List;
import java.util.Optional;

/** Reads what follows when a stage runs out of time. */
final class LapseReader {

    private final RoleReader roles;
    private final PeriodReader periods;

    LapseReader(RoleReader roles, PeriodReader periods) {
        this.roles = roles;
        this.periods = periods;
    }

    /**
     * @param last whether no stage follows this one
     */
    Optional<Lapse> read(Place place, boolean last) {
        var keys = place.keys();
        var ping = keys.required("ping", "Name who must now answer.").map(roles::list);
        var tell = keys.optional("tell").map(roles::list).orElse(List.of());
        var because = keys.optional("because").flatMap(Place::text);
        var offer =
                keys.required("offer", "Write 'offer: next', or 'offer: none' with a 'because'.")
                        .flatMap(at -> offer(at, keys, because, last));
        var again = keys.optional("again").flatMap(periods::every);
        return keys.whole(() -> new Lapse(ping.orElseThrow(), tell, offer.orElseThrow(), again));
    }

    private static Optional<Offer> offer(
            Place place, Keys keys, Optional<String> because, boolean last) {
        return place.text().flatMap(word -> offer(word, place, keys, because, last));
    }

    private static Optional<Offer> offer(
            String word, Place place, Keys keys, Optional<String> because, boolean last) {
        return switch (word) {
            case "next" -> next(place, keys, last);
            case "none" -> {
                if (keys.optional("because").isEmpty()) {
                    place.problem(
                            "say why nothing is offered. Add 'because' and a sentence for the IRO.");
                }
                yield because.map(Offer.Nothing::new);
            }
            default -> {
                var hint = didYouMean(word, List.of("next", "none"), "Write 'next' or 'none'.");
                place.problem("%s cannot be offered. %s".formatted(quote(word), hint));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Offer> next(Place place, Keys keys, boolean last) {
        if (last) {
            place.problem("no stage follows this one. Write 'offer: none' with a 'because'.");
            return Optional.empty();
        }
        keys.optional("because")
                .ifPresent(at -> at.problem("this goes with 'offer: none' only. Remove it."));
        return Optional.of(new Offer.Next());
    }
}
