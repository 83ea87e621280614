package holdfast.config;

import holdfast.concern.Concern;
import holdfast.concern.Concern.Edition;
import holdfast.concern.Process;
import holdfast.concern.Processes;
import holdfast.people.Authority;
import holdfast.policy.Editions;
import holdfast.policy.Policy;
import holdfast.policy.PolicyReader;
import holdfast.policy.PolicyReader.Reading;
import holdfast.workingday.CouncilDays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The processes of the councils: a new concern follows the policy in force, one that is there the
 * edition it was raised under.
 */
final class CouncilProcesses implements Processes {

    private record Place(Authority authority, String hash) {}

    /**
     * @param days the very days it counts: the same days for another reason tell another cause
     */
    private record Over(CouncilDays days, Process process) {}

    private final Councils councils;
    private final Editions editions;
    private final Map<Place, Over> processes = new ConcurrentHashMap<>();

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
        return over(council, council.policy().hash(), council::policy);
    }

    @Override
    public Process of(Concern concern) {
        var council = councils.of(concern.authority());
        return over(council, concern.policy().hash(), () -> policy(council, concern.policy()));
    }

    /** Put together once for each calendar. */
    private Process over(Council council, String hash, Supplier<Policy> policy) {
        return processes
                .compute(
                        new Place(council.directory().authority(), hash),
                        (_, made) ->
                                Optional.ofNullable(made)
                                        .filter(over -> over.days() == council.days())
                                        .orElseGet(() -> over(council, policy.get())))
                .process();
    }

    private static Over over(Council council, Policy policy) {
        return new Over(council.days(), new Process(policy, council.days()));
    }

    private Policy policy(Council council, Edition edition) {
        if (council.policy().hash().equals(edition.hash())) {
            return council.policy();
        }
        var yaml =
                editions.text(council.directory().authority().id(), edition.hash())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "edition %s of %s is not kept"
                                                .formatted(edition.label(), edition.policy())));
        return switch (PolicyReader.read(edition.policy(), yaml)) {
            case Reading.Loaded(var policy) -> policy;
            case Reading.Refused no -> throw new IllegalStateException(no.message());
        };
    }
}
