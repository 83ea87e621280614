package holdfast.config;

import holdfast.people.Directory;
import holdfast.policy.Policy;
import holdfast.workingday.CouncilDays;

/**
 * Everything that tells the bot about one council.
 *
 * @param tenant the id of its tenant, in lower case
 * @param yaml the text the policy was read from
 */
record Council(Directory directory, String tenant, Policy policy, String yaml, CouncilDays days) {

    Council with(PolicyFiles.Loaded now) {
        return new Council(directory, tenant, now.policy(), now.yaml(), days);
    }

    Council with(CouncilDays now) {
        return new Council(directory, tenant, policy, yaml, now);
    }

    Council with(Directory now) {
        return new Council(now, tenant, policy, yaml, days);
    }
}
