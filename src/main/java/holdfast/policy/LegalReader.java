package holdfast.policy;

import static holdfast.policy.Words.quote;

import holdfast.policy.Tracks.Legal;
import holdfast.policy.Tracks.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the levels of independent legal advice. */
final class LegalReader {

    private final RoleReader roles;

    LegalReader(RoleReader roles) {
        this.roles = roles;
    }

    Optional<Legal> read(Place place) {
        var keys = place.keys();
        var levels = keys.required("levels", "Name at least one level of advice.").map(this::list);
        var tell = keys.optional("tell").map(roles::list).orElse(List.of());
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(
                () -> new Legal(levels.orElseThrow(), tell, source.orElseThrow(), reading));
    }

    private List<Level> list(Place place) {
        var levels = new ArrayList<Level>();
        var number = 0;
        for (var item : place.items()) {
            number++;
            one(item, number).ifPresent(levels::add);
        }
        return levels;
    }

    private Optional<Level> one(Place place, int number) {
        var keys = place.keys();
        keys.required("level").ifPresent(at -> numbered(at, number));
        var title = keys.required("title", "Say who gives this advice.").flatMap(Place::text);
        var agreedBy = keys.optional("agreed-by").flatMap(roles::one);
        var suits = keys.optional("suits").flatMap(Place::text);
        return keys.whole(() -> new Level(number, title.orElseThrow(), agreedBy, suits));
    }

    private static void numbered(Place place, int number) {
        place.text()
                .filter(text -> !text.equals(Integer.toString(number)))
                .ifPresent(text ->
                        place.problem(
                                "%s stands where level %d belongs. Number them 1, 2, 3 in order."
                                        .formatted(quote(text), number)));
    }
}
