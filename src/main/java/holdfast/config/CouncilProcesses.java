package holdfast.config;

import holdfast.concern.Concern;
import holdfast.concern.Concern.Edition;
import holdfast.concern.Process;
import holdfast.concern.Processes;
import holdfast.people.Authority;
import holdfast.policy.Editions;
import holdfast.policy.PolicyReader;
import holdfast.policy.Reading;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The processes of the councils: a new concern follows the policy in force, one that is there the
 * edition it was raised under.
 */
final class CouncilProcesses implements Processes {

    private record Place(Authority authority, String hash) {}

    private final Councils councils;
    private final Editions editions;
    private final Map<Place, Process> processes = new ConcurrentHashMap<>();

    CouncilProcesses(Councils councils, Editions editions) {
        this.councils = councils;
        this.editions = editions;
    }

    /**
     * Keeps the editions in force for good, so that concerns raised under them can always be
     * followed.
     */
    void keepEditions() {
        for (var council : councils.all()) {
            if (!editions.keep(
                    council.directory().authority().id(), council.policy(), council.yaml())) {
                throw new StartRefused(
                        "The policy %s says it is edition %s, but that edition has been used before with other content."
                                .formatted(council.policy().id(), council.policy().edition()),
                        "Give the changed policy an edition of its own.");
            }
        }
    }

    @Override
    public Process inForce(Authority authority) {
        var council = councils.of(authority);
        return processes.computeIfAbsent(
                new Place(authority, council.policy().hash()),
                _ -> new Process(council.policy(), council.days()));
    }

    @Override
    public Process of(Concern concern) {
        return processes.computeIfAbsent(
                new Place(concern.authority(), concern.policy().hash()),
                place -> kept(place, concern.policy()));
    }

    private Process kept(Place place, Edition edition) {
        var council = councils.of(place.authority());
        if (council.policy().hash().equals(place.hash())) {
            return new Process(council.policy(), council.days());
        }
        var yaml =
                editions.text(place.authority().id(), place.hash())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "edition %s of %s is not kept"
                                                .formatted(edition.label(), edition.policy())));
        return switch (PolicyReader.read(edition.policy(), yaml)) {
            case Reading.Loaded(var policy) -> new Process(policy, council.days());
            case Reading.Refused no -> throw new IllegalStateException(no.message());
        };
    }
}
