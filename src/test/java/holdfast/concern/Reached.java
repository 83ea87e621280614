package holdfast.concern;

import java.util.Map;
import java.util.TreeMap;

/** How often the walks have met what. */
final class Reached {

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    void met(String what, String word) {
        counts.computeIfAbsent(what, _ -> new TreeMap<>()).merge(word, 1, Integer::sum);
    }

    Map<String, Integer> of(String what) {
        return counts.getOrDefault(what, Map.of());
    }

    @Override
    public String toString() {
        var lines = new StringBuilder();
        counts.forEach((what, met) -> lines.append(what).append(' ').append(met).append('\n'));
        return lines.toString();
    }
}
