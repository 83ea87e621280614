package holdfast.conversation;

import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Reference;
import holdfast.concern.Text.Texts;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.workingday.London;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an IRO has talked over already, and has not put in writing yet. */
final class Talks {

    /** What may follow a talk. */
    static final Set<String> FOLLOW = Set.of("notify", "raise");

    private final Concerns concerns;
    private final Texts texts;
    private final Words words;

    Talks(Concerns concerns, Texts texts, Words words) {
        this.concerns = concerns;
        this.texts = texts;
        this.words = words;
    }

    /** The open talks of this IRO about any of these children, the oldest first. */
    List<Reference> before(Wish wish) {
        if (!FOLLOW.contains(wish.verb())) {
            return List.of();
        }
        var own = children(wish);
        var written = Set.copyOf(Unlisted.numbers(wish.inputs()));
        return concerns.open(wish.caller().authority()).stream()
                .filter(summary -> summary.kind() == Kind.TALK)
                .filter(summary -> summary.raisedBy().equals(wish.caller().id()))
                .filter(summary ->
                        (summary.subject().isUnlisted() ? written : own)
                                .containsAll(summary.subject().children()))
                .map(Summary::ref)
                .toList();
    }

    /** A matter of that council that is more than a word between a few, whoever may see it. */
    Optional<Concern> concern(Caller caller, Reference ref) {
        return concerns.find(caller.authority(), ref)
                .map(Concerns.Held::concern)
                .filter(concern -> !concern.isVoid())
                .filter(concern -> concern.kind() != Kind.TALK && concern.kind() != Kind.COMPLAINT);
    }

    private static Set<ChildId> children(Wish wish) {
        return Children.numbers(wish.inputs().getOrDefault("child", "")).stream()
                .flatMap(number -> wish.caller().ownChild(new ChildId(number)).stream())
                .map(Child::id)
                .collect(Collectors.toSet());
    }

    /** The wish with what has been tried filled in from the last talk, where it was left blank. */
    Wish recalled(Wish wish) {
        return wish.says("informal")
                ? wish
                : before(wish).reversed().stream()
                        .findFirst()
                        .flatMap(ref -> concerns.find(wish.caller().authority(), ref))
                        .map(held -> with(wish, sentence(held.concern())))
                        .orElse(wish);
    }

    private static Wish with(Wish wish, String informal) {
        var inputs = new HashMap<>(wish.inputs());
        inputs.put("informal", informal);
        return wish.with(inputs);
    }

    private String sentence(Concern talk) {
        var said = texts.words(talk.authority(), talk.particulars().values());
        var text = said(talk, "text", said);
        var whole =
                words.say(
                        "talk.before", London.day(talk.raisedAt()), said(talk, "with", said), text);
        return whole.codePointCount(0, whole.length()) > Filled.LONGEST ? text : whole;
    }

    private static String said(Concern talk, String id, Map<String, String> said) {
        return Optional.ofNullable(talk.particulars().get(id))
                .flatMap(ref -> Optional.ofNullable(said.get(Objects.requireNonNull(ref).id())))
                .orElse("");
    }
}
