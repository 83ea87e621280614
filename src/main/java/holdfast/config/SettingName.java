package holdfast.config;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A name under {@code holdfast.} that somebody has set.
 *
 * @param said as it was said, and with dots where the environment has underscores
 * @param inEnvironment where nobody can tell a dot from a hyphen
 */
record SettingName(String said, boolean inEnvironment) {

    private static final List<String> KNOWN =
            List.of(
                    "holdfast.anchors",
                    "holdfast.calendar",
                    "holdfast.cosmos.database",
                    "holdfast.cosmos.endpoint",
                    "holdfast.cosmos.key",
                    "holdfast.data",
                    "holdfast.people",
                    "holdfast.policies",
                    "holdfast.store",
                    "holdfast.teams.openid-configuration",
                    "holdfast.teams.service-hosts",
                    "holdfast.teams.token-endpoint");

    /** What is set for each council, behind {@code holdfast.councils.NAME}. */
    private static final List<String> OF_A_COUNCIL =
            List.of(
                    "tenant",
                    "policy",
                    "keep-months",
                    "teams.app-id",
                    "teams.secret",
                    "teams.certificate",
                    "teams.managed-identity");

    private static final Pattern COUNCIL =
            Pattern.compile("(holdfast\\.councils(?:\\.[^.\\[]+|\\[[^]]+]))\\.(.+)");
    private static final Pattern PLACE_IN_LIST = Pattern.compile("(\\[\\d+]|\\.\\d+\\.?)$");
    private static final LevenshteinDistance NEAR = new LevenshteinDistance(2);

    boolean isKnown() {
        var council = COUNCIL.matcher(said);
        return council.matches()
                ? OF_A_COUNCIL.stream().anyMatch(each -> same(each, council.group(2)))
                : KNOWN.stream().anyMatch(each -> same(each, withoutPlace()));
    }

    /** Whether only real councils need it. */
    boolean isForReal() {
        return said.matches("holdfast\\.(councils|teams)([.\\[].*)?");
    }

    /** Others fill the environment too: where a service is called holdfast, with HOLDFAST_PORT. */
    boolean isMeantForUs() {
        return isKnown() || said.startsWith("holdfast.councils") || nearest().isPresent();
    }

    /** What would do in the place of a name that is not known. */
    String hint() {
        var council = COUNCIL.matcher(said);
        return nearest()
                .map("Did you mean %s?"::formatted)
                .orElse(
                        council.matches() || said.startsWith("holdfast.councils")
                                ? "The settings of a council are holdfast.councils.NAME with %s."
                                        .formatted(String.join(", ", OF_A_COUNCIL))
                                : "The settings are holdfast.councils.NAME..., %s."
                                        .formatted(String.join(", ", KNOWN)));
    }

    private Optional<String> nearest() {
        var council = COUNCIL.matcher(said);
        return council.matches()
                ? OF_A_COUNCIL.stream()
                        .filter(each -> NEAR.apply(plain(council.group(2)), plain(each)) >= 0)
                        .findFirst()
                        .map(each -> council.group(1) + "." + each)
                : KNOWN.stream()
                        .filter(each -> NEAR.apply(plain(said), plain(each)) >= 0)
                        .findFirst();
    }

    /** Spring takes a list in one line, and as numbered lines. */
    private String withoutPlace() {
        var found = PLACE_IN_LIST.matcher(said);
        return said.contains("hosts") ? found.replaceFirst("") : said;
    }

    private boolean same(String known, String given) {
        return inEnvironment
                ? plain(known).replace(".", "").equals(plain(given).replace(".", ""))
                : plain(known).equals(plain(given));
    }

    /** Spring does not mind hyphens, underscores and capitals. */
    private static String plain(String name) {
        return name.toLowerCase(ROOT).replaceAll("[-_]", "");
    }
}
