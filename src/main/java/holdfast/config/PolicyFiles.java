package holdfast.config;

import holdfast.policy.Policy;
import holdfast.policy.PolicyReader;
import holdfast.policy.PolicyReader.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The policies in a set of files, each held by one of them. */
final class PolicyFiles {

    private PolicyFiles() {}

    /** A policy as it was read. */
    record Loaded(String file, Policy policy, String yaml) {}

    /**
     * The policies by their ids.
     *
     * @param files texts by file name
     * @param wrong takes every problem of every file
     */
    static Map<String, Loaded> read(Map<String, String> files, List<String> wrong) {
        var policies = new LinkedHashMap<String, Loaded>();
        files.forEach((name, yaml) -> {
            switch (PolicyReader.read(name, yaml)) {
                case Reading.Loaded(var policy) ->
                        keep(policies, new Loaded(name, policy, yaml), wrong);
                case Reading.Refused no -> wrong.add(no.message());
            }
        });
        return policies;
    }

    private static void keep(Map<String, Loaded> policies, Loaded loaded, List<String> wrong) {
        var id = loaded.policy().id();
        Optional.ofNullable(policies.putIfAbsent(id, loaded))
                .ifPresent(first ->
                        wrong.add(
                                "%s and %s both hold the policy '%s'. Keep one of them."
                                        .formatted(first.file(), loaded.file(), id)));
    }
}
