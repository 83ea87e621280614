package holdfast.config;

import static java.util.Locale.ROOT;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * Where Microsoft's services are, when they are not where they usually are.
 *
 * @param openidConfiguration where the channel's keys are published
 * @param tokenEndpoint where the bots get their own tokens
 * @param serviceHosts the hosts they may answer to; none said means Teams' own list
 */
record TeamsSettings(
        Optional<URI> openidConfiguration, Optional<URI> tokenEndpoint, List<String> serviceHosts) {

    static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private static final Pattern HOST =
            Pattern.compile(
                    "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*|\\[::1]");

    private static final URI PUBLISHED =
            URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration");

    URI keysPublished() {
        return openidConfiguration.orElse(PUBLISHED);
    }

    /** As it is written. */
    record Given(
            Optional<String> openidConfiguration,
            Optional<String> tokenEndpoint,
            @DefaultValue List<String> serviceHosts) {}

    /** What can be read, with everything noted that is wrong. */
    static TeamsSettings read(Environment environment, List<StartRefused> wrong) {
        var given =
                Binder.get(environment).bindOrCreate("holdfast.teams", Bindable.of(Given.class));
        return new TeamsSettings(
                address(
                        "openid-configuration",
                        given.openidConfiguration(),
                        "login.botframework.com",
                        wrong),
                address(
                        "token-endpoint",
                        given.tokenEndpoint(),
                        "login.microsoftonline.com",
                        wrong),
                given.serviceHosts().stream().flatMap(host -> host(host, wrong).stream()).toList());
    }

    /** Microsoft's own, or one of this machine: whoever sets another would own every council. */
    private static Optional<URI> address(
            String name, Optional<String> given, String usual, List<StartRefused> wrong) {
        var read =
                given.flatMap(TeamsSettings::uri)
                        .filter(it ->
                                THIS_MACHINE.contains(it.getHost())
                                        || it.getHost().equals(usual)
                                                && it.getScheme().equals("https"));
        if (given.isPresent() && read.isEmpty()) {
            wrong.add(
                    new StartRefused(
                            "holdfast.teams.%s is neither at https://%s nor at this machine."
                                    .formatted(name, usual),
                            "Leave it out to use Microsoft's own."));
        }
        return read;
    }

    private static Optional<URI> uri(String given) {
        try {
            return Optional.of(URI.create(given.strip()))
                    .filter(it -> it.getHost() != null && it.getUserInfo() == null)
                    .filter(it -> Set.of("http", "https").contains(String.valueOf(it.getScheme())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> host(String given, List<StartRefused> wrong) {
        var host = given.strip().toLowerCase(ROOT);
        if (HOST.matcher(host).matches()) {
            return Optional.of(host);
        }
        wrong.add(
                new StartRefused(
                        "holdfast.teams.service-hosts: '%s' is not a host's name.".formatted(given),
                        "Name hosts only, such as smba.trafficmanager.net, with commas between."));
        return Optional.empty();
    }
}
