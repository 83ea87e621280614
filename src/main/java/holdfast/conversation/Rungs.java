package holdfast.conversation;

import holdfast.concern.Concern;
import holdfast.concern.Process;
import holdfast.concern.Standing.StageEntry;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import java.util.List;
import java.util.Optional;

/**
 * The rung that an IRO is offered next: the next stage, but past any at which the very person would
 * answer who answers now.
 */
final class Rungs {

    private final Concern concern;
    private final Process process;
    private final Directory directory;

    Rungs(Concern concern, Process process, Directory directory) {
        this.concern = concern;
        this.process = process;
        this.directory = directory;
    }

    /** None after the last. Where the same person answers everywhere, the next all the same. */
    Optional<Stage> next() {
        var policy = process.policy();
        var here = concern.standing().entry().map(StageEntry::stage);
        var next = here.flatMap(policy::next);
        if (here.filter(StageId.NOTIFICATION::equals).isPresent()) {
            return next;
        }
        var now = here.flatMap(policy::stage).map(this::answering).orElse(List.of());
        return policy.stages().stream()
                .dropWhile(stage -> next.filter(stage::equals).isEmpty())
                .filter(stage -> now.isEmpty() || !answering(stage).equals(now))
                .findFirst()
                .or(() -> next);
    }

    /** Whom it passes over, when it does. */
    Optional<Stage> passedOver() {
        var next =
                concern.standing().entry().map(StageEntry::stage).flatMap(process.policy()::next);
        return next.filter(stage -> !next().equals(Optional.of(stage)));
    }

    private List<Person> answering(Stage stage) {
        return stage.answeredBy()
                .map(role -> process.serving(concern, role, directory))
                .orElse(List.of());
    }
}
