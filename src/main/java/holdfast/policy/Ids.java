package holdfast.policy;

import static holdfast.policy.Words.kebab;
import static holdfast.policy.Words.quote;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The ids of one list: kebab-case words, each given once. */
final class Ids {

    private static final int LONGEST = 40;
    private static final String FORM = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final Set<String> reserved;
    private final String why;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param why what is said of a reserved word used as an id
     */
    Ids(Collection<String> reserved, String why) {
        this.reserved = Set.copyOf(reserved);
        this.why = why;
    }

    /** The id here, when no earlier entry has it. */
    Optional<String> fresh(Place place) {
        return read(place).filter(id -> isFresh(place, id));
    }

    /** The id here. */
    static Optional<String> read(Place place) {
        return place.text().filter(id -> isId(place, id));
    }

    private boolean isFresh(Place place, String id) {
        if (reserved.contains(id)) {
            place.problem("%s %s".formatted(quote(id), why));
            return false;
        }
        if (!taken.add(id)) {
            place.problem("%s is taken by an earlier one. Give each its own.".formatted(quote(id)));
            return false;
        }
        return true;
    }

    private static boolean isId(Place place, String id) {
        if (id.length() <= LONGEST && id.matches(FORM)) {
            return true;
        }
        var meant = kebab(id);
        var hint = meant.isEmpty() || meant.length() > LONGEST ? "" : " " + Words.didYouMean(meant);
        place.problem(
                "%s is not an id: up to %d small letters, digits and hyphens.%s"
                        .formatted(quote(id), LONGEST, hint));
        return false;
    }
}
