package holdfast.config;

import holdfast.policy.Editions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks every minute whether the council's own policy files have changed. New editions come into
 * force all together; while anything is wrong with any file, the editions in force stay in force.
 */
final class PolicyReload {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyReload.class);
    private static final String STAYS = "The editions in force stay in force.";

    private final OwnFolder folder;
    private final Councils councils;
    private final Editions editions;

    PolicyReload(Shelf shelf, Optional<String> folder, Councils councils, Editions editions) {
        this.folder = new OwnFolder(shelf, folder, "bot/policies", ".yaml");
        this.councils = councils;
        this.editions = editions;
    }

    @Scheduled(fixedDelay = OwnFolder.EVERY_MINUTE, initialDelay = OwnFolder.EVERY_MINUTE)
    void look() {
        folder.look(this::reload, STAYS);
    }

    private void reload(Map<String, String> files) {
        var wrong = new ArrayList<String>();
        var changed = new LinkedHashMap<Council, PolicyFiles.Loaded>();
        var policies = PolicyFiles.read(files, wrong);
        for (var council : councils.all()) {
            Optional.ofNullable(policies.get(council.policy().id()))
                    .filter(loaded -> !loaded.policy().hash().equals(council.policy().hash()))
                    .ifPresent(loaded -> changed.put(council, loaded));
        }
        if (wrong.isEmpty()) {
            changed.forEach((council, loaded) -> wrong.addAll(labelTaken(council, loaded)));
        }
        if (wrong.isEmpty()) {
            changed.forEach(this::putInForce);
        } else {
            LOG.warn("{}\nNothing was changed. {}", String.join("\n", wrong), STAYS);
        }
    }

    /** An edition is kept before it comes into force; one kept in vain does no harm. */
    private List<String> labelTaken(Council council, PolicyFiles.Loaded loaded) {
        var policy = loaded.policy();
        return editions.keep(council.directory().authority().id(), policy, loaded.yaml())
                ? List.of()
                : List.of(
                        "The policy %s says it is edition %s, but that edition has been used before with other content. Give the changed policy an edition of its own."
                                .formatted(policy.id(), policy.edition()));
    }

    private void putInForce(Council council, PolicyFiles.Loaded loaded) {
        councils.putInForce(council.directory().authority(), loaded);
        LOG.info(
                "Edition {} of {} is in force now. Concerns already raised keep theirs.",
                loaded.policy().edition(),
                loaded.policy().id());
    }
}
