package holdfast.conversation;

import holdfast.concern.Concern.Kind;
import holdfast.policy.Policy;
import holdfast.policy.Policy.Term;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a council calls a matter, where it has a word of its own for it. */
final class CouncilWords {

    /** What is told rather than raised: nobody reads good practice under "concern". */
    private static final Set<Kind> OTHERWISE =
            EnumSet.of(Kind.PRAISE, Kind.TALK, Kind.COMPLAINT, Kind.CHANGE);

    private final Words words;

    CouncilWords(Words words) {
        this.words = words;
    }

    /** The council's own word for such a matter. */
    static Optional<String> named(Policy policy, Kind kind) {
        return switch (kind) {
            case CONCERN -> Optional.ofNullable(policy.words().get(Term.CONCERN));
            case NOTIFICATION -> Optional.ofNullable(policy.words().get(Term.NOTIFICATION));
            case PRAISE, SERVICE, TALK, COMPLAINT, CHANGE -> Optional.empty();
        };
    }

    /** What stands above something that was said when the matter was started. */
    String label(String id, Policy policy, Kind kind) {
        if (OTHERWISE.contains(kind) && id.equals("text")) {
            return words.say("said." + kind.word());
        }
        return named(policy, kind)
                .filter(_ -> id.equals("text"))
                .map(CouncilWords::capital)
                .map(words::inert)
                .orElseGet(() -> words.say("said." + id));
    }

    /** What a concern's card is called. */
    String title(View view) {
        var concern = view.concern();
        var key =
                Incomplete.isInformal(concern)
                        ? "title.informal"
                        : "title." + concern.kind().word();
        var about = Facts.about(view.caller(), concern.subject());
        return words.inert(
                named(view.process().policy(), concern.kind())
                        .map(name -> words.say("title.named", concern.ref(), name, about))
                        .orElseGet(() -> words.say(key, concern.ref(), about)));
    }

    private static String capital(String word) {
        var rest = word.offsetByCodePoints(0, 1);
        return word.substring(0, rest).toUpperCase(Locale.UK) + word.substring(rest);
    }
}
