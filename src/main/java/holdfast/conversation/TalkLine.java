package holdfast.conversation;

import holdfast.people.Person;
import holdfast.people.Role;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code CHILD with WHO text} into a form's inputs. */
final class TalkLine {

    /** No name and no role has more words than so many. */
    private static final int MOST_WORDS = 6;

    private static final Set<String> JOINING = Set.of("and", "&");

    private TalkLine() {}

    static Map<String, String> of(Caller caller, Typed line) {
        var inputs = new LinkedHashMap<String, String>();
        if (!line.isBlank()) {
            var child = Children.leading(caller, line);
            inputs.put("child", child.numbers());
            child.rest()
                    .after("with")
                    .ifPresentOrElse(
                            rest -> who(caller, rest, inputs),
                            () -> inputs.put("text", child.rest().rest()));
        }
        inputs.values().removeIf(Typed::isNothing);
        return inputs;
    }

    /** Up to the end of a name or role; else up to a colon, or the first word. */
    private static void who(Caller caller, Typed line, Map<String, String> inputs) {
        var length = names(known(caller), line);
        var colon = line.rest().indexOf(':');
        var text = line.rest();
        if (length == 0
                && colon > 0
                && text.substring(0, colon).split("\\s+").length <= MOST_WORDS) {
            inputs.put("with", text.substring(0, colon).strip());
            inputs.put("text", new Typed(text.substring(colon + 1)).rest());
            return;
        }
        var left = line;
        for (int n = 0; n < Math.max(length, 1); n++) {
            left = left.afterWord();
        }
        var who = text.substring(0, text.length() - left.rest().length());
        inputs.put("with", who.replaceAll("[\\s\\p{Z},;:.]+$", ""));
        inputs.put("text", left.rest());
    }

    /** How many words name somebody; several people may be joined by "and". */
    private static int names(Set<String> known, Typed line) {
        var words = 0;
        var left = line;
        while (true) {
            var more = name(known, left);
            if (more == 0) {
                return words == 0 ? 0 : words - 1;
            }
            for (int n = 0; n < more; n++) {
                left = left.afterWord();
            }
            words += more;
            if (!JOINING.contains(left.word())) {
                return words;
            }
            words++;
            left = left.afterWord();
        }
    }

    private static int name(Set<String> known, Typed line) {
        var left = line;
        var words = "";
        var longest = 0;
        for (int n = 1; n <= MOST_WORDS && !left.isBlank(); n++, left = left.afterWord()) {
            words = words.isEmpty() ? left.word() : words + " " + left.word();
            if (known.contains(words.replaceFirst("^(the|my|her|his|their) ", ""))) {
                longest = n;
            }
        }
        return longest;
    }

    private static Set<String> known(Caller caller) {
        var directory = caller.directory();
        var people = directory.people().stream().map(Person::name);
        var roles =
                Stream.concat(
                                Role.KNOWN.stream(),
                                directory.people().stream()
                                        .flatMap(person -> person.posts().stream())
                                        .map(post -> post.role()))
                        .map(caller.words()::role);
        return Stream.concat(people, roles)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
