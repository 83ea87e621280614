package holdfast.teams;

import static java.util.Locale.ROOT;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hosts to which the bot may send what it knows (setting {@code holdfast.teams.service-hosts}).
 *
 * <p>Hosts are exact names. The address must be https on its usual port, without user, query or any
 * other decoration; plain http and other ports are for this machine itself, and only when it is
 * listed. Asked when something comes in and again before everything that goes out, since an address
 * may have been stored while another list was in force.
 */
public final class ServiceHosts implements Predicate<String> {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(https?)://([a-z0-9][a-z0-9.-]*|\\[::1])(?::([0-9]{1,5}))?(?:/[A-Za-z0-9/_.-]*)?");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Set<String> hosts;

    private ServiceHosts(Set<String> hosts) {
        this.hosts = hosts;
    }

    /** Exactly these hosts. */
    public static ServiceHosts of(Collection<String> hosts) {
        return new ServiceHosts(
                hosts.stream().map(host -> host.toLowerCase(ROOT)).collect(Collectors.toSet()));
    }

    /**
     * The hosts at which Microsoft runs Teams for councils: the list of its own SDK for the public
     * cloud, without the host of the government of the United States. A region is a path there.
     */
    public static ServiceHosts ofTeams() {
        return of(List.of("smba.trafficmanager.net", "smba.onyx.prod.teams.trafficmanager.net"));
    }

    /** This machine only, as in a rehearsal. */
    public static ServiceHosts loopback() {
        return of(LOOPBACK);
    }

    @Override
    public boolean test(String address) {
        return allow(Optional.of(address));
    }

    boolean allow(Optional<String> address) {
        return address.map(ADDRESS::matcher)
                .filter(found ->
                        found.matches()
                                && hosts.contains(found.group(2))
                                && (LOOPBACK.contains(found.group(2))
                                        || isUsual(found.group(1), found.group(3))))
                .isPresent();
    }

    private static boolean isUsual(String scheme, @Nullable String port) {
        return scheme.equals("https") && (port == null || port.equals("443"));
    }
}
