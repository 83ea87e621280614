package holdfast.conversation;

import holdfast.concern.Act;
import holdfast.concern.Concern;
import holdfast.concern.Process;
import holdfast.concern.Standing.StageEntry;
import holdfast.people.Role;
import holdfast.policy.Stage;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** Whether the process would let this person do it now. */
    boolean allows(Act act) {
        return process.allows(concern, act, caller.actorFor(concern, process), now);
    }

    LocalDate today() {
        return London.day(now);
    }

    /**
     * Whether what was said about Cafcass and with lawyers is for this person: the IRO's and the
     * IRO manager's own.
     */
    boolean confidential() {
        return isIro() || roles().contains(Role.IRO_MANAGER);
    }

    Set<Role> roles() {
        return caller.rolesFor(concern, process);
    }

    boolean isIro() {
        return roles().contains(Role.IRO);
    }

    Optional<StageEntry> stay() {
        return concern.standing().entry();
    }

    Optional<Stage> stage() {
        return stay().flatMap(stay -> process.policy().stage(stay.stage()));
    }

    /** Whoever owes what the stage asks for next. */
    Optional<Role> owner() {
        return stage().flatMap(stage -> stay().flatMap(StageEntry::next).flatMap(stage::owner));
    }

    /** Whether this person owes it. */
    boolean answers() {
        return owner().filter(roles()::contains).isPresent();
    }

    /** Who owes something at the stage it is at, or spoke for the council there: name and role. */
    String answerer() {
        return owner().or(() ->
                        stage().flatMap(stage ->
                                stage.answeredBy().or(() -> stage.parties().stream().findFirst())))
                .or(() -> process.owing(concern))
                .map(role ->
                        caller.words().say("fact.who", holders(role), caller.words().role(role)))
                .orElse("");
    }

    /** Who judges what the stage has brought: name and role. */
    String judge() {
        return stage().map(Stage::judge)
                .map(role ->
                        caller.words().say("fact.who", holders(role), caller.words().role(role)))
                .orElse("");
    }

    String holders(Role role) {
        return caller.serving(role, concern, process);
    }

    String iro() {
        return holders(Role.IRO);
    }

    Map<String, Object> data() {
        return Data.of("ref", concern.ref().toString(), "version", concern.version(), "card", card);
    }

    Map<String, Object> data(Object arg) {
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
        return scene(title, data());
    }

    /** The same, with what its buttons carry. */
    Forms.Scene scene(String title, Map<String, Object> data) {
        return new Forms.Scene(
                title, caller.directory(), process.policy(), concern, caller.id(), data);
    }
}
