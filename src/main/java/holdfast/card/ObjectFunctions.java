package holdfast.card;

import static holdfast.card.Bodies.values;
import static holdfast.card.Functions.MANY;

import java.util.List;

/** What can be done with an object. None of them changes it: each makes another. */
final class ObjectFunctions {

    static final List<Function> ALL =
            List.of(
                    new Function("getProperty", 1, 2, Parts::get),
                    new Function("addProperty", 3, 3, values(Parts::add)),
                    new Function("setProperty", 3, 3, values(Parts::set)),
                    new Function("removeProperty", 2, 2, values(Parts::remove)),
                    new Function("merge", 1, MANY, values(Parts::merge)),
                    new Function("json", 1, 1, values(Parts::read)),
                    new Function("jsonStringify", 1, 1, values(Parts::written)));

    private ObjectFunctions() {}
}
