package holdfast.config;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Decides how Holdfast runs before anything of it exists. With nothing configured it is a
 * rehearsal, on this machine only; for real councils the door that checks who calls is not built
 * yet, so it refuses (design, section 6).
 */
final class Mode implements ApplicationListener<SpringApplicationEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Mode.class);

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
            var port =
                    ready.getApplicationContext()
                            .getEnvironment()
                            .getProperty("local.server.port", "");
            LOG.info(
                    "This is a rehearsal, on this machine only and without a token check. Open http://localhost:{}/",
                    port);
        }
    }

    /** The bot is started from the root package, which may know this one but not the reverse. */
    private static boolean isTheBot(Object source) {
        return source instanceof Class<?> type && type.getPackageName().equals("holdfast");
    }

    static void choose(ConfigurableEnvironment environment) {
        new SettingNames(environment).check();
        new StoreNames(environment).checkRehearsal();
        var address = environment.getProperty("server.address", "127.0.0.1");
        if (!ITS_OWN.contains(address)) {
            throw new StartRefused(
                    "A rehearsal does not check who calls it, so it listens at 127.0.0.1 only and not at '%s'."
                            .formatted(address),
                    "Set server.address to 127.0.0.1, or leave it out.");
        }
        environment.addActiveProfile("rehearsal");
    }
}
