package holdfast.picture;

import static java.util.stream.Collectors.joining;

import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Policy.Term;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What stands in the picture, in the council's own words where it has some. */
final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ResourceBundle sentences = ResourceBundle.getBundle("words.picture", Locale.UK);
    private final Policy policy;

    Words(Policy policy) {
        this.policy = policy;
    }

    /** The sentence of that key, with its places filled in. */
    String say(String key, Object... places) {
        var written = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            written[i] = places[i] instanceof LocalDate day ? DAY.format(day) : places[i];
        }
        return new MessageFormat(sentences.getString(key), Locale.UK).format(written);
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The council's own word for such a thing, or else ours. */
    String term(Term term) {
        var own = policy.words().get(term);
        return own == null ? say("term." + term.name().toLowerCase(Locale.ROOT)) : own;
    }

    String concern() {
        return term(Term.CONCERN);
    }

    /** Roles as a sentence has them: {@code IRO, team manager and head of service}. */
    String roles(List<Role> roles) {
        if (roles.size() < 2) {
            return roles.stream().map(Role::title).collect(joining());
        }
        return say(
                "list.last",
                roles.subList(0, roles.size() - 1).stream().map(Role::title).collect(joining(", ")),
                roles.getLast().title());
    }

    /** The place in the council's document. */
    Paragraph source(String source) {
        return Paragraph.of(Face.SMALL, say("place", source));
    }

    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var rest = text.offsetByCodePoints(0, 1);
        return text.substring(0, rest).toUpperCase(Locale.UK) + text.substring(rest);
    }
}
