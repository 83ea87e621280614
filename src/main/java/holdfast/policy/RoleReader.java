package holdfast.policy;

import static holdfast.policy.Words.didYouMean;
import static holdfast.policy.Words.quote;

import holdfast.people.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who somebody is to the council, in roles everybody knows and those the policy adds. */
final class RoleReader {

    /** The roles every policy may name. A policy adds its own under {@code roles}. */
    static final List<String> EVERYWHERE = Role.KNOWN.stream().map(Role::id).toList();

    private static final String UNKNOWN =
            "Look at the list under 'Roles' in the guide, or add it under 'roles'.";

    private final Set<String> known = new LinkedHashSet<>(EVERYWHERE);

    /** Adds the roles a policy declares for itself. */
    RoleReader(Optional<Place> declared) {
        var ids = new Ids(EVERYWHERE, "is a role already. Remove it here.");
        declared.map(Place::items).stream()
                .flatMap(Collection::stream)
                .forEach(place -> ids.fresh(place).ifPresent(known::add));
    }

    Optional<Role> one(Place place) {
        var word = place.text();
        var role = word.filter(known::contains).map(Role::new);
        if (word.isPresent() && role.isEmpty()) {
            place.problem(
                    "%s is not a role. %s"
                            .formatted(quote(word.get()), didYouMean(word.get(), known, UNKNOWN)));
        }
        return role;
    }

    /** One role, or a list of them. */
    List<Role> oneOrMore(Place place) {
        return place.isList() ? list(place) : one(place).stream().toList();
    }

    List<Role> list(Place place) {
        var roles = new ArrayList<Role>();
        for (var item : place.items()) {
            one(item).ifPresent(role -> addOnce(roles, role, item));
        }
        return roles;
    }

    private static void addOnce(List<Role> roles, Role role, Place item) {
        if (roles.contains(role)) {
            item.problem(Words.twice(role.id()));
        } else {
            roles.add(role);
        }
    }
}
