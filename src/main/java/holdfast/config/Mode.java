package holdfast.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides how Holdfast runs before anything of it exists. With nothing configured it is a
 * rehearsal, on this machine only; with anything of a real council's it serves for real, and starts
 * only when all of it is in order (design, section 6).
 */
final class Mode implements ApplicationListener<SpringApplicationEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Mode.class);
    private static final String REHEARSAL = "rehearsal";

    /** The page that the jar holds is the rehearsal's. */
    private static final MapPropertySource WITHOUT_THE_PAGE =
            new MapPropertySource("for real", Map.of("spring.web.resources.add-mappings", "false"));

    /** The rehearsal calls itself here, so another address of this machine would not do. */
    private static final Set<String> ITS_OWN = Set.of("127.0.0.1", "localhost");

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event.getSpringApplication().getAllSources().stream().noneMatch(Mode::isTheBot)) {
            return;
        }
        if (event instanceof ApplicationEnvironmentPreparedEvent prepared) {
            choose(prepared.getEnvironment());
        }
        if (event instanceof ApplicationReadyEvent ready) {
            LOG.info("{}", said(ready.getApplicationContext().getEnvironment()));
        }
    }

    /** The bot is started from the root package, which may know this one but not the reverse. */
    private static boolean isTheBot(Object source) {
        return source instanceof Class<?> type && type.getPackageName().equals("holdfast");
    }

    static void choose(ConfigurableEnvironment environment) {
        if (new SettingNames(environment).areForReal()) {
            forReal(environment);
        } else {
            rehearsal(environment);
        }
    }

    private static void forReal(ConfigurableEnvironment environment) {
        if (Arrays.asList(environment.getActiveProfiles()).contains(REHEARSAL)) {
            throw new StartRefused(
                    "The profile rehearsal is set, and so are settings of real councils.",
                    "Remove the profile to serve them, or the settings under holdfast.councils and holdfast.teams to rehearse.");
        }
        new RealChecks(environment).check();
        environment.getPropertySources().addFirst(WITHOUT_THE_PAGE);
        Premises.of(settings(environment), environment).takeForReal();
    }

    private static void rehearsal(ConfigurableEnvironment environment) {
        StartRefused.when(new SettingNames(environment).wrong());
        var store = new StoreNames(environment);
        store.check();
        store.checkRehearsal();
        var wrong = new ArrayList<StartRefused>();
        var address = environment.getProperty("server.address", "127.0.0.1");
        if (!ITS_OWN.contains(address)) {
            wrong.add(
                    new StartRefused(
                            "A rehearsal does not check who calls it, so it listens at 127.0.0.1 only and not at '%s'."
                                    .formatted(address),
                            "Set server.address to 127.0.0.1, or leave it out."));
        }
        Premises.of(settings(environment), environment).checkForRehearsal().ifPresent(wrong::add);
        StartRefused.when(wrong);
        environment.addActiveProfile(REHEARSAL);
    }

    private static Settings settings(ConfigurableEnvironment environment) {
        return Binder.get(environment).bindOrCreate("holdfast", Settings.class);
    }

    /** How Holdfast runs, for whoever looks whether it is what they meant. */
    static String said(ConfigurableEnvironment environment) {
        var port = environment.getProperty("local.server.port", "");
        if (Arrays.asList(environment.getActiveProfiles()).contains(REHEARSAL)) {
            return "This is a rehearsal, on this machine only and without a token check. Open http://localhost:%s/"
                    .formatted(port);
        }
        var councils =
                CouncilSettings.in(environment).all().stream()
                        .map(it ->
                                "%s (policy %s, %s)"
                                        .formatted(it.name(), it.policy(), it.credential()))
                        .toList();
        return "Holdfast serves for real: %s. It listens at %s:%s. Everything is kept in %s."
                .formatted(
                        String.join(", ", councils),
                        environment.getProperty("server.address", "127.0.0.1"),
                        port,
                        place(environment));
    }

    private static String place(ConfigurableEnvironment environment) {
        return environment.getProperty("holdfast.store", "sqlite").equals("sqlite")
                ? "SQLite, in the folder '%s'".formatted(settings(environment).data())
                : "Azure Cosmos DB, in the database '%s'"
                        .formatted(environment.getProperty("holdfast.cosmos.database"));
    }
}
