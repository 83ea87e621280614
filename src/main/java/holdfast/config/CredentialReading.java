package holdfast.config;

import static java.util.Locale.ROOT;

import holdfast.config.CouncilReading.Given.Bot;
import holdfast.credential.Credential;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads how one council's bot proves who it is. No secret is ever repeated in what is wrong. */
final class CredentialReading {

    private static final String VALUE =
            "Set it to the secret's value, which Microsoft Entra shows once.";
    private static final int SHORTEST = 16;

    /** What stands in examples, and what is left of a reference that nobody has resolved. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "[<{$@%\\[].*|.*(change.?me|replace.?me|your.?secret|placeholder|example|dummy).*|(.)\\2*");

    private final String bot;
    private final Bot given;
    private final List<StartRefused> wrong;

    CredentialReading(String council, Bot given, List<StartRefused> wrong) {
        this.bot = "holdfast.councils." + council + ".teams";
        this.given = given;
        this.wrong = wrong;
    }

    /** Empty when it is not there or not in order. */
    Optional<Credential> read() {
        var kinds = kinds();
        if (kinds.size() > 1) {
            return refused(
                    "%s has %s.".formatted(bot, String.join(" and ", kinds.keySet())),
                    "Keep one of them.");
        }
        return kinds.entrySet().stream()
                .findFirst()
                .map(only -> read(only.getKey(), only.getValue().strip()))
                .orElseGet(() ->
                        refused(
                                bot + " says not how the bot proves who it is.",
                                "Set .secret, .certificate or .managed-identity."));
    }

    private Map<String, String> kinds() {
        var kinds = new TreeMap<String, String>();
        given.secret().ifPresent(it -> kinds.put(".secret", it));
        given.certificate().ifPresent(it -> kinds.put(".certificate", it));
        given.managedIdentity().ifPresent(it -> kinds.put(".managed-identity", it));
        return kinds;
    }

    private Optional<Credential> read(String kind, String value) {
        return switch (kind) {
            case ".secret" -> secret(value);
            case ".certificate" -> certificate(Path.of(value));
            default -> managedIdentity(value);
        };
    }

    private Optional<Credential> secret(String value) {
        if (CouncilReading.id(value).isPresent()) {
            return refused(bot + ".secret is an id, and surely that of the secret.", VALUE);
        }
        if (value.length() < SHORTEST
                || value.matches(".*\\s.*")
                || PLACEHOLDER.matcher(value.toLowerCase(ROOT)).matches()) {
            return refused(bot + ".secret looks like a placeholder.", VALUE);
        }
        return Optional.of(new Credential.Secret(value));
    }

    private Optional<Credential> certificate(Path file) {
        try {
            return Optional.of(CertificateFile.read(file, InstantSource.system().instant()));
        } catch (StartRefused no) {
            return refused(bot + ".certificate: " + no.getMessage(), no.action());
        }
    }

    private Optional<Credential> managedIdentity(String value) {
        var id = CouncilReading.id(value);
        if (id.isEmpty() || !id.equals(given.appId().flatMap(CouncilReading::id))) {
            return refused(
                    bot + ".managed-identity is not the app id.",
                    "A bot with a managed identity has that identity's client id as its app id: set both to it.");
        }
        return Optional.of(new Credential.ManagedIdentity());
    }

    private Optional<Credential> refused(String why, String action) {
        wrong.add(new StartRefused(why, action));
        return Optional.empty();
    }
}
