package holdfast.config;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/** All that must be in order before a real council is served; whatever is not is said at once. */
final class RealChecks {

    private final ConfigurableEnvironment environment;
    private final List<StartRefused> wrong = new ArrayList<>();

    RealChecks(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    void check() {
        wrong.addAll(new SettingNames(environment).wrong());
        try {
            new StoreNames(environment).check();
        } catch (StartRefused store) {
            wrong.add(store);
        }
        var before = wrong.size();
        var councils = CouncilSettings.read(environment, wrong);
        if (councils.areNone() && wrong.size() == before) {
            wrong.add(
                    new StartRefused(
                            "No council is set.",
                            "Set holdfast.councils.NAME.tenant and what goes with it. NAME is the council's id in the people files."));
        }
        TeamsSettings.read(environment, wrong);
        checkFiles(councils);
        StartRefused.when(wrong);
    }

    private void checkFiles(CouncilSettings councils) {
        var settings = Binder.get(environment).bindOrCreate("holdfast", Settings.class);
        if (settings.people().isEmpty()) {
            wrong.add(
                    new StartRefused(
                            "holdfast.people is missing: the people that come with Holdfast are made up.",
                            "Set it to the folder of your own directory."));
        }
        Premises.of(settings, environment).checkForReal().ifPresent(wrong::add);
        if (wrong.isEmpty()) {
            CouncilFiles.foreseen(new Shelf(), settings, councils).stream()
                    .map(it -> new StartRefused(it, "Correct it."))
                    .forEach(wrong::add);
        }
    }
}
