package holdfast.conversation;

import holdfast.people.ChildId;
import holdfast.policy.Policy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code CHILD CATEGORY text} into a form's inputs. */
final class StartLine {

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE
                    | Pattern.DOTALL
                    | Pattern.UNICODE_CHARACTER_CLASS
                    | Pattern.UNICODE_CASE;

    private static final Pattern URGENT =
            Pattern.compile("(.*?)\\s*\\burgent\\s+because\\s+(.+)", FLAGS);

    private StartLine() {}

    /** What follows {@code notify}: all behind the category is the IRO's own words. */
    static Map<String, String> notifying(Caller caller, Typed line, Policy policy) {
        var inputs = new LinkedHashMap<String, String>();
        inputs.put("text", childAndCategory(caller, line, policy, inputs).rest());
        return filled(inputs);
    }

    /**
     * What follows {@code raise}, with {@code at STAGE because text} or {@code urgent because text}
     * behind it.
     */
    static Map<String, String> raising(Caller caller, Typed line, Policy policy) {
        var inputs = new LinkedHashMap<String, String>();
        entry(childAndCategory(caller, line, policy, inputs).rest(), policy, inputs);
        return filled(inputs);
    }

    /** What follows {@code praise}: a child's number or a team's name, and words. */
    static Map<String, String> praising(Caller caller, Typed line) {
        var inputs = new LinkedHashMap<String, String>();
        var numbered = line.word().matches("[0-9][0-9,]*");
        var team =
                numbered
                        ? Optional.<Units.Leading>empty()
                        : Units.leading(caller.directory(), line);
        if (team.isPresent()) {
            inputs.put("team", team.orElseThrow().team());
            inputs.put("text", team.orElseThrow().rest().rest());
        } else if (numbered || caller.ownChild(new ChildId(line.word())).isPresent()) {
            var children = Children.leading(caller, line);
            inputs.put("child", children.numbers());
            inputs.put("text", children.rest().rest());
        } else {
            inputs.put("text", line.rest());
        }
        return filled(inputs);
    }

    /** What follows {@code tell}: a child, a kind of change, and words. */
    static Map<String, String> telling(Caller caller, Typed line, Policy policy) {
        var inputs = new LinkedHashMap<String, String>();
        if (!line.isBlank()) {
            var children = Children.leading(Care.ofTeller(caller, policy), line);
            var changes = Picks.changes(policy);
            inputs.put("child", children.numbers());
            var rest = LeadingPick.read(children.rest(), changes, inputs);
            inputs.put("text", nearly(rest, changes, inputs).rest());
        }
        return filled(inputs);
    }

    /** A word that is nearly a kind's is kept as it is, so that the form can ask about it. */
    private static Typed nearly(Typed line, Picks changes, Map<String, String> inputs) {
        if (inputs.containsKey("change") || changes.nearest(line.word()).isEmpty()) {
            return line;
        }
        inputs.put("change", line.word());
        return line.afterWord();
    }

    /** What follows {@code service concern}: words alone. */
    static Map<String, String> service(Typed line) {
        var inputs = new LinkedHashMap<String, String>();
        inputs.put("text", line.rest());
        return filled(inputs);
    }

    private static Map<String, String> filled(Map<String, String> inputs) {
        inputs.values().removeIf(Typed::isNothing);
        return inputs;
    }

    private static Typed childAndCategory(
            Caller caller, Typed line, Policy policy, Map<String, String> inputs) {
        if (line.isBlank()) {
            return line;
        }
        var children = Children.leading(caller, line);
        inputs.put("child", children.numbers());
        return LeadingPick.read(children.rest(), Picks.categories(policy), inputs);
    }

    /** {@code at STAGE} counts at the end of a line, or before its reason. */
    private static Pattern at(Policy policy) {
        var named =
                policy.stages().stream()
                        .flatMap(stage -> Stream.of(stage.id().id(), stage.title()))
                        .map(name -> Pattern.quote(name).replace(" ", "\\E\\s+\\Q"));
        var stages =
                Stream.concat(named, Stream.of("stage[\\s\\p{Pd}]*\\S+"))
                        .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(.*?)\\s*\\bat\\s+(" + stages + ")(?:\\s+because\\s+(.+)|[\\s.]*)", FLAGS);
    }

    private static void entry(String text, Policy policy, Map<String, String> inputs) {
        var at = at(policy).matcher(text);
        var urgent = URGENT.matcher(text);
        if (at.matches()) {
            inputs.put("text", at.group(1));
            inputs.put("stage", at.group(2));
            inputs.put("reason", Optional.ofNullable(at.group(3)).orElse(""));
        } else if (urgent.matches()) {
            inputs.put("text", urgent.group(1));
            inputs.put("urgent", urgent.group(2));
        } else {
            inputs.put("text", text);
        }
    }
}
