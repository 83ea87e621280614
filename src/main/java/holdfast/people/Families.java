package holdfast.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brothers and sisters with different IROs though no conflict of interest parts them. A large group
 * may be split (R1.4), so this is worth a look, and no problem.
 */
final class Families {

    private Families() {}

    static List<String> remarks(Directory directory) {
        var groups = new LinkedHashMap<String, List<Child>>();
        directory.children().stream()
                .filter(child -> child.group().isPresent())
                .collect(groupingBy(child -> child.group().orElseThrow(), () -> groups, toList()));
        return groups.values().stream().flatMap(group -> remark(directory, group)).toList();
    }

    private static Stream<String> remark(Directory directory, List<Child> group) {
        var iros = group.stream().map(Child::iro).flatMap(Optional::stream).distinct().count();
        var numbers = group.stream().map(Child::id).toList();
        if (iros < 2 || directory.inConflict(numbers)) {
            return Stream.empty();
        }
        return Stream.of(
                "%s are brothers and sisters and have %d IROs, and no conflict is noted."
                        .formatted(
                                numbers.stream().map(ChildId::number).collect(joining(", ")),
                                iros));
    }
}
