package holdfast.card;

import static holdfast.card.Bodies.both;
import static holdfast.card.Bodies.values;
import static holdfast.card.Functions.MANY;

import java.util.List;

/**
 * What can be done with a list, and with a text where it is taken for a list of its characters.
 * Those that do something for each item are in {@link Loop}.
 */
final class ListFunctions {

    static final List<Function> ALL =
            List.of(
                    new Function("createArray", 0, MANY, values(Lists::of)),
                    new Function("count", 1, 1, values(Sizes::count)),
                    new Function("contains", 2, 2, both(Lists::contains)),
                    new Function("indexOf", 2, 2, values(Lists::indexOf)),
                    new Function("lastIndexOf", 2, 2, values(Lists::lastIndexOf)),
                    new Function("first", 1, 1, values(Lists::first)),
                    new Function("last", 1, 1, values(Lists::last)),
                    new Function("join", 2, 3, values(Words::join)),
                    new Function("skip", 2, 2, values(Cuts::skip)),
                    new Function("take", 2, 2, values(Cuts::take)),
                    new Function("subArray", 2, 3, values(Cuts::between)),
                    new Function("reverse", 1, 1, values(Lists::reverse)),
                    new Function("flatten", 1, 2, values(Lists::flatten)),
                    new Function("union", 1, MANY, values(Lists::union)),
                    new Function("intersection", 1, MANY, values(Lists::intersection)),
                    new Function("unique", 1, 1, values(Lists::union)),
                    new Function("sortBy", 1, 2, values(Sorted::up)),
                    new Function("sortByDescending", 1, 2, values(Sorted::down)),
                    new Function("indicesAndValues", 1, 1, values(Lists::indexed)));

    private ListFunctions() {}
}
