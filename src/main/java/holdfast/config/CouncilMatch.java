package holdfast.config;

import holdfast.people.Authority;
import holdfast.people.Directory;
import java.util.Collection;
import java.util.List;

/** Whether each council has all that it needs: people, a policy, and for real its settings. */
record CouncilMatch(CouncilSettings forReal, Collection<String> policies, List<String> wrong) {

    void check(List<Directory> directories) {
        var authorities = directories.stream().map(Directory::authority).toList();
        if (forReal.areNone()) {
            authorities.forEach(it -> checkPolicy(it.id()));
        } else {
            forReal.all().forEach(council -> checkPeople(council, authorities));
            authorities.forEach(this::checkSettings);
        }
    }

    private void checkPolicy(String id) {
        if (!policies.contains(id)) {
            wrong.add(
                    "The council '%s' is in the directory, but there is no policy '%s'. There is: %s."
                            .formatted(id, id, String.join(", ", policies)));
        }
    }

    private void checkPeople(CouncilSetting council, List<Authority> authorities) {
        if (authorities.stream().noneMatch(council::isOf)) {
            wrong.add(
                    "There are settings of the council '%s', but the directory knows only: %s."
                            .formatted(
                                    council.name(),
                                    String.join(
                                            ", ",
                                            authorities.stream().map(Authority::id).toList())));
        }
    }

    private void checkSettings(Authority authority) {
        var id = authority.id();
        var setting = forReal.of(authority);
        if (setting.isEmpty()) {
            wrong.add(
                    "The council '%s' is in the directory, but there are no settings holdfast.councils.%s."
                            .formatted(id, id));
        }
        setting.map(CouncilSetting::policy)
                .filter(policy -> !policies.contains(policy))
                .ifPresent(policy ->
                        wrong.add(
                                "The council '%s' follows the policy '%s', but there is no such policy. There is: %s. Name one in holdfast.councils.%s.policy."
                                        .formatted(id, policy, String.join(", ", policies), id)));
    }
}
