package holdfast.conversation;

import holdfast.concern.Concern;
import holdfast.concern.Process;
import holdfast.concern.Standing.StageEntry;
import holdfast.people.ChildId;
import holdfast.people.Role;
import holdfast.policy.Stage;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A concern as one person looks at it.
 *
 * @param said the words behind its texts, by text id
 * @param card the id of the notice or draft whose card shows it
 */
record View(
        Concern concern,
        Caller caller,
        Process process,
        Map<String, String> said,
        Instant now,
        String card) {

    ChildId child() {
        return concern.children().getFirst();
    }

    boolean isIro() {
        return caller.rolesFor(child()).contains(Role.IRO);
    }

    Optional<StageEntry> stay() {
        return concern.standing().entry();
    }

    Optional<Stage> stage() {
        return stay().flatMap(stay -> process.policy().stage(stay.stage()));
    }

    /** Whether this person answers at the stage it is at. */
    boolean answers() {
        return stage().filter(stage -> caller.rolesFor(child()).contains(stage.answeredBy()))
                .isPresent();
    }

    /** Who answers at the stage it is at: name and role. */
    String answerer() {
        return stage().map(stage ->
                        caller.holders(stage.answeredBy(), child())
                                + " ("
                                + stage.answeredBy().title()
                                + ")")
                .orElse("");
    }

    String iro() {
        return caller.holders(Role.IRO, child());
    }

    Map<String, Object> data() {
        return Data.of("ref", concern.ref().toString(), "version", concern.version(), "card", card);
    }

    Map<String, Object> data(int arg) {
        return Data.of(
                "ref",
                concern.ref().toString(),
                "version",
                concern.version(),
                "card",
                card,
                "arg",
                arg);
    }

    /** Where this person would fill in a form about it. */
    Forms.Scene scene(String title) {
        return new Forms.Scene(title, caller.directory(), process.policy(), child(), data());
    }
}
