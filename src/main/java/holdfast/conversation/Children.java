package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.policy.Policy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whom of their children an IRO means: one, or several who are brothers and sisters. */
final class Children {

    private static final String BETWEEN = "(?i)[\\s\\p{Z},;&+]+(?:and[\\s\\p{Z}]+)?";

    private final Caller caller;
    private final Policy policy;
    private final Words words;

    Children(Caller caller, Policy policy, Words words) {
        this.caller = caller;
        this.policy = policy;
        this.words = words;
    }

    /** The numbers that somebody wrote: {@code 1001, 1002 and 1003}. */
    static List<String> numbers(String typed) {
        return Stream.of(typed.strip().split(BETWEEN))
                .map(Typed::plain)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    /** Those whom a form names, in one matter where the council allows that. */
    Subject checked(Filled filled) {
        var about = each(filled);
        if (about.children().size() > 1 && !policy.together()) {
            filled.wrong("child", words.say("mistake.one-child"));
        }
        if (!together(about)) {
            filled.wrong("child", words.say("mistake.not-siblings"));
        }
        return about;
    }

    /** Whether the directory does not say that they belong to different families. */
    private boolean together(Subject about) {
        return about.children().stream()
                        .flatMap(id -> caller.directory().child(id).stream())
                        .map(Child::group)
                        .distinct()
                        .count()
                < 2;
    }

    /** Those whom a form names, each their own. */
    Subject each(Filled filled) {
        var numbers = numbers(filled.needed("child", "mistake.child-needed"));
        var found = new LinkedHashSet<ChildId>();
        for (var number : numbers) {
            var own = caller.ownChild(new ChildId(number)).map(Child::id);
            if (own.isEmpty()) {
                var key = numbers.size() == 1 ? "mistake.not-your-child" : "mistake.not-all-yours";
                filled.wrong("child", words.say(key));
            }
            found.add(own.orElse(new ChildId(number)));
        }
        return Subject.of(List.copyOf(found));
    }

    /** What stands before the rest of a typed line. */
    record Leading(String numbers, Typed rest) {}

    /**
     * The children a line begins with. A further word is only taken for one after a comma or an
     * "and", when it is the number of a child of the caller's own.
     */
    static Leading leading(Caller caller, Typed line) {
        var numbers = new LinkedHashSet<>(numbers(line.rawWord()));
        var left = line.afterWord();
        var comma = line.rawWord().endsWith(",");
        while (own(caller, numbers)) {
            var joined = Set.of("and", "&", ",").contains(left.rawWord().toLowerCase());
            var from = joined ? left.afterWord() : left;
            var more = numbers(from.rawWord());
            if (!joined && !comma || more.isEmpty() || !own(caller, Set.copyOf(more))) {
                break;
            }
            numbers.addAll(more);
            comma = from.rawWord().endsWith(",");
            left = from.afterWord();
        }
        return new Leading(numbers.stream().collect(joining(",")), left);
    }

    private static boolean own(Caller caller, Set<String> numbers) {
        return numbers.stream()
                .map(number -> caller.ownChild(new ChildId(number)))
                .allMatch(Optional::isPresent);
    }
}
