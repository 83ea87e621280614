package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Summary;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.Role;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a child may go to another team: while a formal concern about them is open, they should
 * not (Buckinghamshire appendix 1; R3.17).
 */
final class Transfers {

    private static final Set<Role> ENTITLED =
            Set.of(Role.IRO, Role.SOCIAL_WORKER, Role.IRO_MANAGER);

    private static final Pattern TRANSFER = Pattern.compile("(?i)[\\s\\p{Z}]+transfer\\W*$");

    private final Concerns concerns;
    private final Acting acting;
    private final Words words;

    Transfers(Concerns concerns, Acting acting, Words words) {
        this.concerns = concerns;
        this.acting = acting;
        this.words = words;
    }

    /** What follows {@code can}: a child or several, and {@code transfer}. */
    Reply answer(Caller caller, Typed line) {
        var asked = TRANSFER.matcher(line.rest()).replaceFirst("");
        var numbers = Children.numbers(asked);
        if (numbers.isEmpty() || !numbers.stream().allMatch(it -> it.matches(".*[0-9].*"))) {
            return Reply.saying(words.say("can.needs"));
        }
        return Reply.saying(
                numbers.size() == 1
                        ? answer(caller, numbers.getFirst())
                        : numbers.stream()
                                .distinct()
                                .map(it -> words.say("can.child", it, answer(caller, it)))
                                .collect(joining("\n\n")));
    }

    private String answer(Caller caller, String number) {
        return caller.directory()
                .child(new ChildId(number))
                .filter(child -> mayAsk(caller, child))
                .map(child -> answer(caller, child))
                .orElseGet(() -> words.say("mistake.not-your-child"));
    }

    /** Whether a child is this person's own, or in their line or care. */
    static boolean mayAsk(Caller caller, Child child) {
        var about = Subject.of(List.of(child.id()));
        return caller.mayKnow(about)
                && (caller.directory().inLine(caller.person(), child)
                        || caller.rolesFor(about).stream().anyMatch(ENTITLED::contains));
    }

    private String answer(Caller caller, Child child) {
        var open =
                concerns.open(caller.authority()).stream()
                        .filter(summary -> summary.subject().listed().contains(child.id()))
                        .toList();
        var formal = open.stream().filter(summary -> summary.kind() == Kind.CONCERN).toList();
        var informal =
                seen(
                        caller,
                        open.stream()
                                .filter(summary ->
                                        summary.kind() == Kind.NOTIFICATION
                                                || summary.kind() == Kind.TALK)
                                .toList());
        var answer = formal.isEmpty() ? words.say("can.yes") : against(caller, child, formal);
        return informal.isEmpty()
                ? answer
                : answer + " " + words.say("can.informal", refs(informal), informal.size());
    }

    private String against(Caller caller, Child child, List<Summary> formal) {
        var seen = seen(caller, formal);
        var about = Subject.of(List.of(child.id()));
        return seen.isEmpty()
                ? words.say("can.not-seen", caller.holders(Role.IRO, about))
                : words.say("can.not", refs(seen), seen.size());
    }

    private List<Summary> seen(Caller caller, List<Summary> all) {
        return all.stream()
                .filter(summary -> acting.find(caller, summary.ref()).isPresent())
                .toList();
    }

    private static String refs(List<Summary> all) {
        return all.stream().map(summary -> summary.ref().toString()).collect(joining(", "));
    }
}
