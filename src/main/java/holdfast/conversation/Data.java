package holdfast.conversation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a button carries, in the order in which it is written. */
final class Data {

    private Data() {}

    /** Names and values in turn. */
    static Map<String, Object> of(Object... namesAndValues) {
        var data = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            data.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(data);
    }

    /** The same, with one more. */
    static Map<String, Object> with(Map<String, Object> data, String name, Object value) {
        var more = new LinkedHashMap<>(data);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }
}
