package holdfast.policy;

import static holdfast.policy.Words.quote;

import holdfast.policy.Lapse.NextContact;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads who is pinged too when nobody answers. */
final class NextContactReader {

    private static final int MOST = 20;
    private static final Pattern AFTER = Pattern.compile("(?<count>\\S+) pings?");

    private final RoleReader roles;

    NextContactReader(RoleReader roles) {
        this.roles = roles;
    }

    /** The next contact of a lapse, if these keys name one. */
    Optional<NextContact> read(Keys lapse) {
        var repeats = lapse.optional("again").isPresent();
        return lapse.onlyWith("next-contact", repeats, "'again'").flatMap(this::read);
    }

    private Optional<NextContact> read(Place place) {
        var keys = place.keys();
        var after =
                keys.required("after", "Say after how many pings.")
                        .flatMap(NextContactReader::after);
        var ping = keys.required("ping", "Name who is next.").map(roles::list);
        return keys.whole(() -> new NextContact(after.orElseThrow(), ping.orElseThrow()));
    }

    private static Optional<Integer> after(Place place) {
        var text = place.text();
        var found = text.map(AFTER::matcher).filter(matcher -> matcher.matches());
        if (text.isPresent() && found.isEmpty()) {
            place.problem(
                    "%s cannot be read here. Write it like '2 pings'."
                            .formatted(quote(text.get())));
        }
        return found.flatMap(matcher -> Count.read(place, matcher.group("count"), MOST));
    }
}
