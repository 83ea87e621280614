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

/** Whom of their children somebody means: one, or several who are brothers and sisters. */
final class Children {

    private static final String BETWEEN = "(?i)[\\s\\p{Z},;&+]+(?:and[\\s\\p{Z}]+)?";

    private final Care care;
    private final Policy policy;
    private final Words words;

    Children(Caller caller, Policy policy, Words words) {
        this(Care.ofIro(caller), policy, words);
    }

    Children(Care care, Policy policy, Words words) {
        this.care = care;
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
        if (apart(filled)) {
            filled.wrong("child", words.say("mistake.conflict"));
        }
        var about = each(filled);
        if (about.children().size() > 1 && !policy.together()) {
            filled.wrong("child", words.say("mistake.one-child"));
        }
        if (!together(about)) {
            filled.wrong("child", words.say("mistake.not-siblings"));
        }
        return about;
    }

    /**
     * Whether a child of the caller's own is named with one for whom the caller may not speak too.
     * That much the own child's entry says, so it tells nothing of the other.
     */
    private boolean apart(Filled filled) {
        var named = numbers(filled.text("child").orElse("")).stream().map(ChildId::new).toList();
        return named.stream()
                .filter(child -> care.child(child).isPresent())
                .anyMatch(own ->
                        named.stream()
                                .anyMatch(
                                        other -> care.directory().inConflict(List.of(own, other))));
    }

    /** Whether the directory does not say that they belong to different families. */
    private boolean together(Subject about) {
        return about.listed().stream()
                        .flatMap(id -> care.directory().child(id).stream())
                        .map(Child::group)
                        .distinct()
                        .count()
                < 2;
    }

    /** The same, where one IRO is to hear of all of them. */
    Subject ofOneIro(Filled filled) {
        var about = checked(filled);
        var iros =
                about.children().stream()
                        .flatMap(id -> care.child(id).stream())
                        .map(Child::iro)
                        .distinct()
                        .count();
        if (iros > 1) {
            filled.wrong("child", words.say("mistake.several-iros"));
        }
        return about;
    }

    /** Those whom a form names, each their own; or one number that is not on an IRO's list. */
    Subject each(Filled filled) {
        return care.isIros() && Unlisted.is(care.caller(), filled.inputs())
                ? new Unlisted(care.caller(), policy, words).subject(filled)
                : own(filled);
    }

    private Subject own(Filled filled) {
        var numbers = numbers(filled.needed("child", "mistake.child-needed"));
        var found = new LinkedHashSet<ChildId>();
        for (var number : numbers) {
            var own = care.child(new ChildId(number)).map(Child::id);
            if (own.isEmpty()) {
                filled.wrong("child", words.say(notTheirs(numbers.size())));
            }
            found.add(own.orElse(new ChildId(number)));
        }
        return Subject.of(List.copyOf(found));
    }

    private String notTheirs(int numbers) {
        if (care.isIros()) {
            return numbers == 1 ? "mistake.not-your-child" : "mistake.not-all-yours";
        }
        return numbers == 1 ? "mistake.not-with-you" : "mistake.not-all-with-you";
    }

    /** What stands before the rest of a typed line. */
    record Leading(String numbers, Typed rest) {}

    /**
     * The children a line begins with. A further word is only taken for one after a comma or an
     * "and", when it is the number of a child of the caller's own.
     */
    static Leading leading(Caller caller, Typed line) {
        return leading(Care.ofIro(caller), line);
    }

    /** The same, of children that are somebody's in another way. */
    static Leading leading(Care care, Typed line) {
        var numbers = new LinkedHashSet<>(numbers(line.rawWord()));
        var left = line.afterWord();
        var comma = line.rawWord().endsWith(",");
        while (own(care, numbers)) {
            var joined = Set.of("and", "&", ",").contains(left.rawWord().toLowerCase());
            var from = joined ? left.afterWord() : left;
            var more = numbers(from.rawWord());
            if (!joined && !comma || more.isEmpty() || !own(care, Set.copyOf(more))) {
                break;
            }
            numbers.addAll(more);
            comma = from.rawWord().endsWith(",");
            left = from.afterWord();
        }
        return new Leading(numbers.stream().collect(joining(",")), left);
    }

    private static boolean own(Care care, Set<String> numbers) {
        return numbers.stream()
                .map(number -> care.child(new ChildId(number)))
                .allMatch(Optional::isPresent);
    }
}
