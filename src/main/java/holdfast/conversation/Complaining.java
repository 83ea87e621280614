package holdfast.conversation;

import holdfast.concern.Act;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Process.Opening;
import holdfast.concern.Processes;
import holdfast.concern.Text;
import holdfast.conversation.Checking.Letters;
import holdfast.conversation.Heard.Said;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.Role;
import holdfast.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Tells a child's IRO of a complaint. Whoever tells it learns nothing of what is open about the
 * child.
 */
final class Complaining {

    private final Acting acting;
    private final Concerns concerns;
    private final Processes processes;
    private final Words words;

    Complaining(Acting acting, Concerns concerns, Processes processes, Words words) {
        this.acting = acting;
        this.concerns = concerns;
        this.processes = processes;
        this.words = words;
    }

    /**
     * What follows {@code complaint}, when it is about a child; empty when it is about a concern.
     */
    Optional<Reply> about(Caller caller, Said said, Typed line) {
        if (line.isBlank() || line.word().startsWith("c-")) {
            return Optional.empty();
        }
        var child = caller.directory().child(new ChildId(line.word()));
        var policy = processes.inForce(caller.authority()).policy();
        if (child.filter(there -> mayTell(caller, policy, there)).isPresent()) {
            return Optional.of(
                    Reply.saying(told(caller, said, child.orElseThrow(), line.afterWord())));
        }
        return caller.roles().contains(Role.IRO)
                ? Optional.empty()
                : Optional.of(Reply.saying(words.say("refused.complaint")));
    }

    private static boolean mayTell(Caller caller, Policy policy, Child child) {
        var about = Subject.of(List.of(child.id()));
        var roles = caller.rolesFor(about);
        return caller.mayKnow(about)
                && Duties.complaints(policy).stream().anyMatch(roles::contains);
    }

    private String told(Caller caller, Said said, Child child, Typed line) {
        var iro = child.iro().map(caller::name);
        if (iro.isEmpty()) {
            return words.say("refused.complaint-no-iro");
        }
        if (line.isBlank()) {
            return words.say("complaint.needs-text");
        }
        record(caller, said, child, line.rest());
        return words.say("complaint.told", iro.orElseThrow());
    }

    /** Where something is open about the child it stands beside that; else by itself. */
    private void record(Caller caller, Said said, Child child, String text) {
        var operation = Drawer.digest(caller.id().value(), "complaint", said.activity());
        var open =
                concerns.startedBy(caller.authority(), operation).isPresent()
                        ? List.<Summary>of()
                        : open(caller, child);
        open.forEach(each -> beside(caller, operation, each, text));
        if (open.isEmpty()) {
            byItself(caller, operation, child, text);
        }
    }

    private List<Summary> open(Caller caller, Child child) {
        return concerns.open(caller.authority()).stream()
                .filter(each -> !each.kind().told())
                .filter(each -> each.subject().listed().contains(child.id()))
                .toList();
    }

    private void beside(Caller caller, String operation, Summary open, String text) {
        var said = new ArrayList<Text>();
        var ref = Letters.into(said).of(text);
        acting.act(
                deed(caller, Drawer.digest(operation, open.ref().toString()), said),
                open.ref(),
                new Act.Complain(Optional.of(ref)),
                OptionalLong.empty());
    }

    private void byItself(Caller caller, String operation, Child child, String text) {
        var said = new ArrayList<Text>();
        var ref = Letters.into(said).of(text);
        acting.start(
                deed(caller, operation, said),
                new Opening(
                        caller.authority(),
                        Kind.COMPLAINT,
                        Subject.of(List.of(child.id())),
                        Optional.empty(),
                        Map.of("text", ref),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of()));
    }

    private static Deed deed(Caller caller, String operation, List<Text> said) {
        return new Deed(caller, operation, Optional.empty(), said, false);
    }
}
