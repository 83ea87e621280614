package holdfast.storage;

import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** A cabinet over the store a contract is about. */
interface CabinetUnderTest extends StoreUnderTest {

    default Cabinet cabinet() {
        return new Cabinet(store());
    }

    default Cabinet otherCabinet() {
        return new Cabinet(otherNode());
    }

    /** The body that is kept, as another version of Holdfast would read it. */
    default ObjectNode kept(Key key) {
        return Json.read(store().find(key).orElseThrow().document().body()).asObject();
    }

    /** Changes a body behind this version's back. */
    default void rewrite(Key key, Consumer<ObjectNode> change) {
        var json = kept(key);
        change.accept(json);
        say(key, Json.write(json));
    }

    /** Puts this text in the place of a body. */
    default void say(Key key, String body) {
        var seen = store().find(key).orElseThrow();
        store().replace(seen, Documents.saying(body, seen.document()));
    }
}
