package holdfast.policy;

import holdfast.people.Role;
import holdfast.policy.Lapse.Offer;
import java.util.List;
import java.util.Optional;

/**
 * Reads what follows when a rung runs out of time.
 *
 * @param last whether no stage follows this one
 * @param owed whether anybody owes something here
 */
record LapseReader(Frame frame, boolean last, boolean owed) {

    private static final Choice<Boolean> OFFERED =
            new Choice<>(Choice.inOrder("next", true, "none", false), "cannot be offered");

    /** The lapse of a rung of which the document says nothing; none where it has to. */
    Optional<Lapse> unknown() {
        return frame.gap()
                .map(Offer.Nothing::new)
                .map(offer ->
                        new Lapse(List.of(), List.of(), offer, Optional.empty(), Optional.empty()));
    }

    Optional<Lapse> read(Place place) {
        var keys = place.keys();
        var ping = keys.required("ping", "Name who must now answer.").map(this::pinged);
        var tell = keys.optional("tell").map(frame.roles()::list).orElse(List.of());
        var offer =
                keys.required("offer", "Write 'offer: next', or 'offer: none' with a 'because'.")
                        .flatMap(at -> offer(at, keys));
        keys.optional("because");
        var again = keys.optional("again").flatMap(frame.periods()::every);
        var next = new NextContactReader(frame.roles()).read(keys);
        return keys.whole(
                () -> new Lapse(ping.orElseThrow(), tell, offer.orElseThrow(), again, next));
    }

    private List<Role> pinged(Place place) {
        var pinged = frame.roles().list(place);
        if (!owed && pinged.stream().anyMatch(role -> !role.equals(Role.IRO))) {
            place.problem("nobody owes an answer here. Ping only the IRO, or add 'answered-by'.");
        }
        return pinged;
    }

    private Optional<Offer> offer(Place place, Keys keys) {
        return OFFERED.one(place).flatMap(next -> next ? next(place, keys) : nothing(place, keys));
    }

    private static Optional<Offer> nothing(Place place, Keys keys) {
        var because = keys.optional("because");
        if (because.isEmpty()) {
            place.problem("say why nothing is offered. Add 'because' and a sentence for the IRO.");
        }
        return because.flatMap(Place::text).map(Offer.Nothing::new);
    }

    private Optional<Offer> next(Place place, Keys keys) {
        if (last) {
            place.problem(
                    (frame.whole()
                                    ? "no stage follows this one. "
                                    : "no stage can be opened while the policy is incomplete. ")
                            + "Write 'offer: none' with a 'because'.");
            return Optional.empty();
        }
        keys.onlyWith("because", false, "'offer: none'");
        return Optional.of(new Offer.Next());
    }
}
