package holdfast.picture;

import static java.util.stream.Collectors.joining;

import holdfast.language.Language;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Policy.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What stands in the picture, in the council's own words where it has some. */
final class Words {

    private final Policy policy;
    private final Language language;

    Words(Policy policy) {
        this.policy = policy;
        this.language = policy.language();
    }

    /** The sentence of that key, with its places filled in. */
    String say(String key, Object... places) {
        var written = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            written[i] =
                    places[i] instanceof LocalDate day ? language.date("date", day) : places[i];
        }
        return language.say("picture." + key, written);
    }

    boolean has(String key) {
        return language.has("picture." + key);
    }

    /** The council's own word for such a thing, or else ours. */
    String term(Term term) {
        var own = policy.words().get(term);
        return own == null ? say("term." + term.name().toLowerCase(Locale.ROOT)) : own;
    }

    String concern() {
        return term(Term.CONCERN);
    }

    String role(Role role) {
        return language.role(role.id());
    }

    /** Roles as a sentence has them: {@code IRO, team manager and head of service}. */
    String roles(List<Role> roles) {
        var titles = roles.stream().map(this::role).toList();
        return titles.size() < 2
                ? String.join("", titles)
                : say(
                        "list.last",
                        titles.stream().limit(titles.size() - 1).collect(joining(", ")),
                        titles.getLast());
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
