package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import java.util.Optional;

/** Finds the formal stage somebody means. */
final class Stages {

    private Stages() {}

    /** By its id, its title, or its number from 1. */
    static Optional<StageId> find(Policy policy, String typed) {
        var plain = squeezed(typed);
        var stages = policy.stages();
        if (plain.matches("[1-9]") && Integer.parseInt(plain) <= stages.size()) {
            return Optional.of(stages.get(Integer.parseInt(plain) - 1).id());
        }
        return stages.stream()
                .filter(stage ->
                        squeezed(stage.id().id()).equals(plain)
                                || squeezed(stage.title()).equals(plain))
                .map(Stage::id)
                .findFirst();
    }

    /** {@code Stage 2}, {@code stage-2} and {@code stage2} are one. */
    private static String squeezed(String name) {
        return Typed.plain(name).replaceAll("[\\s-]+", "");
    }

    static String names(Policy policy) {
        return policy.stages().stream().map(Stage::title).collect(joining(", "));
    }
}
