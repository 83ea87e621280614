package holdfast.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what kinds of concern a council has. Their order gives their numbers. */
final class CategoryReader {

    private final Ids ids = new Ids(List.of(), "");

    List<Category> list(Place place) {
        var categories = new ArrayList<Category>();
        var number = 0;
        for (var item : place.items()) {
            number++;
            one(item, number).ifPresent(categories::add);
        }
        return categories;
    }

    private Optional<Category> one(Place place, int number) {
        var keys = place.keys();
        var id = keys.required("category").flatMap(ids::fresh);
        var title = keys.required("title").flatMap(Place::text);
        var source = keys.source();
        return keys.whole(() ->
                new Category(number, id.orElseThrow(), title.orElseThrow(), source.orElseThrow()));
    }
}
