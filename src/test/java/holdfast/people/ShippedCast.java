package holdfast.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The directories of the rehearsal, as shipped in {@code bot/people}. */
final class ShippedCast {

    private ShippedCast() {}

    static List<Directory> all() {
        return switch (new DirectoryReader(Set.copyOf(Role.KNOWN)).read(texts())) {
            case DirectoryReader.Reading.Councils(var directories) -> directories;
            case DirectoryReader.Reading.Refused refused ->
                    throw new AssertionError(refused.text());
        };
    }

    static Directory of(String council) {
        return all().stream()
                .filter(each -> each.authority().equals(new Authority(council)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no council " + council));
    }

    /** The case numbers of siblings, all of whom have one IRO. */
    static List<String> siblings(Directory cast) {
        var siblings = cast.children().stream().filter(child -> child.group().isPresent()).toList();
        assertThat(siblings).extracting(Child::group).containsOnly(siblings.getFirst().group());
        assertThat(siblings).extracting(Child::iro).containsOnly(siblings.getFirst().iro());
        return siblings.stream().map(child -> child.id().number()).toList();
    }

    private static Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        for (var file : Table.files()) {
            try (var in = ShippedCast.class.getResourceAsStream("/bot/people/" + file)) {
                assertThat(in).as(file).isNotNull();
                texts.put(file, new String(in.readAllBytes(), UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
