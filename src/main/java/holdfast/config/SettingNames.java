package holdfast.config;

import static java.util.Comparator.comparing;
import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The names under {@code holdfast.} that somebody has set, and whether they mean anything. */
final class SettingNames {

    /**
     * The build names these as properties of the machine, for its tests; elsewhere they are none.
     */
    private static final Set<String> OF_THE_BUILD = Set.of("holdfast.jar", "holdfast.faults");

    private final ConfigurableEnvironment environment;

    SettingNames(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /** Whether there is anything that only real councils need. */
    boolean areForReal() {
        return names().anyMatch(SettingName::isForReal);
    }

    /** What is wrong with each of them; none when nothing is. */
    List<StartRefused> wrong() {
        return names().distinct()
                .sorted(comparing(SettingName::said))
                .flatMap(this::wrong)
                .toList();
    }

    private Stream<SettingName> names() {
        return environment.getPropertySources().stream().flatMap(SettingNames::names);
    }

    private static Stream<SettingName> names(PropertySource<?> source) {
        if (!(source instanceof EnumerablePropertySource<?> listed)) {
            return Stream.empty();
        }
        var names = Arrays.stream(listed.getPropertyNames());
        return source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)
                ? names.map(name -> name.toLowerCase(ROOT).replace('_', '.'))
                        .filter(SettingNames::isOurs)
                        .map(name -> new SettingName(name, true))
                        .filter(SettingName::isMeantForUs)
                : names.filter(SettingNames::isOurs)
                        .filter(name -> !isOfTheBuild(source, name))
                        .map(name -> new SettingName(name, false));
    }

    private static boolean isOurs(String name) {
        return name.startsWith("holdfast.");
    }

    private static boolean isOfTheBuild(PropertySource<?> source, String name) {
        return OF_THE_BUILD.contains(name)
                && source.getName()
                        .equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
    }

    private Stream<StartRefused> wrong(SettingName name) {
        if (!name.isKnown()) {
            return Stream.of(
                    new StartRefused(
                            "There is no setting %s.".formatted(name.said()), name.hint()));
        }
        return environment.getProperty(name.said(), "").isBlank()
                ? Stream.of(
                        new StartRefused(
                                "The setting %s has no value.".formatted(name.said()),
                                "Give it one, or leave the setting out."))
                : Stream.empty();
    }
}
