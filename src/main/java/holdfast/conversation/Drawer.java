package holdfast.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.conversation.Draft.State;
import holdfast.conversation.Heard.Said;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Where a person's drafts lie until they are sent. */
final class Drawer {

    /**
     * The same line again so soon is Teams delivering it twice, not a second concern (promises,
     * F7).
     */
    private static final Duration SAME = Duration.ofSeconds(60);

    private final Drafts drafts;

    Drawer(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What a line has begun. */
    record Begun(
            String verb, Map<String, String> inputs, Optional<String> ref, OptionalLong seen) {}

    /**
     * A new draft, or the one that the same line made just now. As long as that one waits, it is
     * the newest again, since it is read back last.
     */
    Draft put(Caller caller, Said said, Instant now, Begun begun) {
        var fresh =
                new Draft(
                        digest(caller.id().value(), said.activity(), said.text()),
                        now,
                        begun.verb(),
                        Map.copyOf(begun.inputs()),
                        begun.ref(),
                        said.text(),
                        State.OPEN,
                        begun.seen(),
                        Optional.empty());
        drafts.change(
                caller.authority(),
                caller.id(),
                kept -> {
                    var draft = same(kept, fresh).orElse(fresh);
                    return draft.state() == State.OPEN ? last(kept, draft) : kept;
                });
        return same(drafts.of(caller.authority(), caller.id()), fresh).orElse(fresh);
    }

    private static Optional<Draft> same(List<Draft> kept, Draft fresh) {
        return kept.stream()
                .filter(draft ->
                        draft.id().equals(fresh.id())
                                || draft.line().equals(fresh.line())
                                        && draft.seen().equals(fresh.seen())
                                        && !draft.line().isBlank()
                                        && Duration.between(draft.made(), fresh.made())
                                                        .compareTo(SAME)
                                                < 0
                                        && draft.state() != State.CANCELLED)
                .findFirst();
    }

    private static List<Draft> last(List<Draft> kept, Draft draft) {
        var all = new ArrayList<>(kept);
        all.remove(draft);
        all.add(draft);
        return all;
    }

    Optional<Draft> find(Caller caller, String id) {
        return drafts.of(caller.authority(), caller.id()).stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst();
    }

    /**
     * The draft that a typed {@code yes} or {@code cancel} is about: the one that was read back
     * last, whatever has become of it. An older one is never meant, or the same word delivered
     * twice would send two.
     */
    Optional<Draft> meantBy(Caller caller, String activity) {
        var kept = drafts.of(caller.authority(), caller.id()).reversed();
        return kept.stream()
                .filter(draft -> draft.settledBy().equals(Optional.of(activity)))
                .findFirst()
                .or(() -> kept.stream().findFirst())
                .map(draft -> draft.settledBy(activity));
    }

    /** Forgets a draft of which nothing can become. */
    void drop(Caller caller, Draft draft) {
        drafts.change(
                caller.authority(),
                caller.id(),
                kept -> kept.stream().filter(old -> !old.id().equals(draft.id())).toList());
    }

    void replace(Caller caller, Draft draft) {
        drafts.change(
                caller.authority(),
                caller.id(),
                kept ->
                        kept.stream()
                                .map(old -> old.id().equals(draft.id()) ? draft : old)
                                .toList());
    }

    /** Whether this can be the name of a draft. */
    static boolean names(String id) {
        return id.matches("[0-9a-f]{32}");
    }

    /** A short name made of everything that makes an act the same act. */
    static String digest(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.getBytes(UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
