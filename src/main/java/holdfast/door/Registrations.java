package holdfast.door;

import holdfast.people.Authority;
import java.util.Optional;

/**
 * The bot as each council has registered it with Microsoft: one app, and one tenant, for one
 * council (settings {@code holdfast.councils.NAME.teams.app-id} and {@code .tenant}).
 */
@FunctionalInterface
public interface Registrations {

    /**
     * The registration with this app id, written exactly as Microsoft writes it in a token; empty
     * when it is none of ours. An empty id is never one.
     */
    Optional<Registration> of(String appId);

    /**
     * One council's registration.
     *
     * @param appId the app's id, a GUID in lower case
     * @param authority the council whose bot it is
     * @param tenant the council's Microsoft 365 tenant, a GUID in lower case
     */
    record Registration(String appId, Authority authority, String tenant) {}
}
