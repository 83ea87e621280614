package holdfast.policy;

import holdfast.people.Role;
import holdfast.policy.Stage.Deed;
import holdfast.policy.Stage.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a policy says of a stage's meeting. */
final class MeetingReader {

    private static final Choice<Boolean> MEANS =
            new Choice<>(
                    Choice.inOrder("held", true, "invited", false),
                    "is nothing convening can mean");

    private final RoleReader roles;

    MeetingReader(RoleReader roles) {
        this.roles = roles;
    }

    /** The meeting, where the stage asks for one or offers it. */
    Optional<Meeting> read(Keys keys, Deeds deeds) {
        var chair = deeds.with(keys, "chaired-by", Deed.MINUTES).flatMap(roles::one);
        var attend =
                deeds.with(keys, "attended-by", Deed.CONVENE, Deed.MINUTES)
                        .map(roles::list)
                        .orElse(List.of());
        var held = means(keys, deeds).orElse(true);
        return deeds.has(Deed.CONVENE) || deeds.has(Deed.MINUTES)
                ? Optional.of(new Meeting(chair, attend, held))
                : Optional.empty();
    }

    /** Who calls the meeting. */
    List<Role> conveners(Keys keys, Deeds deeds) {
        return deeds
                .who(keys, "convened-by", Deed.CONVENE, "Name who calls the meeting.")
                .flatMap(roles::one)
                .stream()
                .toList();
    }

    /** Who may put the minutes down: whoever the policy names for it, and the chair. */
    List<Role> minuters(Keys keys, Deeds deeds, Optional<Role> chair) {
        var written =
                keys.optional("chaired-by").isPresent()
                        ? deeds.with(keys, "minuted-by", Deed.MINUTES)
                        : deeds.who(
                                keys,
                                "minuted-by",
                                Deed.MINUTES,
                                "Name who puts the minutes down, or a chair under 'chaired-by'.");
        var named = written.map(roles::oneOrMore).orElse(List.of());
        return Stream.concat(named.stream(), chair.stream()).distinct().toList();
    }

    private static Optional<Boolean> means(Keys keys, Deeds deeds) {
        var asked = deeds.asks().contains(Deed.CONVENE);
        var written =
                deeds.readable() && deeds.named() && asked
                        ? keys.required("convene-means", "Write 'held' or 'invited'.")
                        : keys.onlyWith(
                                "convene-means", asked || !deeds.readable(), "'convene' in 'asks'");
        var means = written.flatMap(MEANS::one);
        if (asked && means.equals(Optional.of(false)) && deeds.asks().getLast() != Deed.CONVENE) {
            written.orElseThrow()
                    .problem(
                            "an invitation stops the clock. Ask for 'convene' alone, or write 'held'.");
        }
        return means;
    }
}
