package holdfast.teams;

import holdfast.people.Authority;
import java.util.Optional;

/** Which council a Microsoft 365 tenant belongs to. */
@FunctionalInterface
public interface Tenants {

    /**
     * The council of a tenant; empty for a tenant that is none of ours.
     *
     * @param tenant the tenant's id, in lower case
     */
    Optional<Authority> authorityOf(String tenant);
}
