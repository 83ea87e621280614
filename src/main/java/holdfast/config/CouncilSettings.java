package holdfast.config;

import holdfast.people.Authority;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The councils that are served for real, as the settings name them; none in a rehearsal. */
record CouncilSettings(List<CouncilSetting> all) {

    static final CouncilSettings NONE = new CouncilSettings(List.of());

    /** Throws {@link StartRefused} with all that is wrong. */
    static CouncilSettings in(Environment environment) {
        var wrong = new ArrayList<StartRefused>();
        var settings = read(environment, wrong);
        StartRefused.when(wrong);
        return settings;
    }

    /** What can be read, with everything noted that is wrong. */
    static CouncilSettings read(Environment environment, List<StartRefused> wrong) {
        return new CouncilSettings(new CouncilReading(Binder.get(environment), wrong).read());
    }

    boolean areNone() {
        return all.isEmpty();
    }

    Optional<CouncilSetting> of(Authority authority) {
        return all.stream().filter(council -> council.isOf(authority)).findFirst();
    }
}
