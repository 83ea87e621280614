package holdfast.config;

import static java.util.Locale.ROOT;
import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The names under {@code holdfast.} that somebody has set, and whether they mean anything. */
final class SettingNames {

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
                    "holdfast.store");

    /** The build names these, for its tests. */
    private static final Set<String> OF_THE_BUILD =
            Set.of("holdfast.jar", "holdfast.chromium", "holdfast.fault.point", "holdfast.faults");

    private static final LevenshteinDistance NEAR = new LevenshteinDistance(2);

    private final ConfigurableEnvironment environment;

    SettingNames(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    void check() {
        environment.getPropertySources().stream()
                .flatMap(SettingNames::names)
                .filter(name -> name.startsWith("holdfast."))
                .filter(not(OF_THE_BUILD::contains))
                .forEach(this::check);
        new StoreNames(environment).check();
    }

    private static Stream<String> names(PropertySource<?> source) {
        if (!(source instanceof EnumerablePropertySource<?> listed)) {
            return Stream.empty();
        }
        var names = Arrays.stream(listed.getPropertyNames());
        return source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)
                ? names.map(SettingNames::canonical).filter(SettingNames::isMeantForUs)
                : names;
    }

    private static String canonical(String variable) {
        return variable.toLowerCase(ROOT).replace('_', '.');
    }

    /** Others fill the environment too: where a service is called holdfast, with HOLDFAST_PORT. */
    private static boolean isMeantForUs(String name) {
        return KNOWN.contains(name) || isForReal(name) || nearest(name).isPresent();
    }

    private void check(String name) {
        if (isForReal(name)) {
            throw new StartRefused(
                    "%s is set, but this version can only rehearse: it does not check yet who calls it."
                            .formatted(name),
                    "Remove the settings under holdfast.councils and holdfast.teams to start a rehearsal.");
        }
        if (!KNOWN.contains(name)) {
            throw new StartRefused(
                    "There is no setting %s.".formatted(name),
                    nearest(name)
                            .map("Did you mean %s?"::formatted)
                            .orElse("The settings are %s.".formatted(String.join(", ", KNOWN))));
        }
        if (environment.getProperty(name, "").isBlank()) {
            throw new StartRefused(
                    "The setting %s has no value.".formatted(name),
                    "Give it one, or leave the setting out.");
        }
    }

    private static boolean isForReal(String name) {
        return Stream.of("councils", "teams")
                .map("holdfast."::concat)
                .anyMatch(part -> name.matches("\\Q" + part + "\\E([.\\[].*)?"));
    }

    private static Optional<String> nearest(String name) {
        return KNOWN.stream().filter(known -> NEAR.apply(name, known) >= 0).findFirst();
    }
}
