package holdfast.concern;

import holdfast.people.ChildId;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Stage.Deed;
import holdfast.policy.StageId;
import holdfast.policy.Tracks.Cause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The plain fields of an event, written and read. */
final class Fields {

    private final SortedMap<String, String> values = new TreeMap<>();

    Fields() {}

    Fields(Map<String, String> values) {
        this.values.putAll(values);
    }

    SortedMap<String, String> sorted() {
        return values;
    }

    Fields put(String name, Object value) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(there -> values.put(name, there.toString()));
        } else {
            values.put(name, value.toString());
        }
        return this;
    }

    Fields text(String name, Text.Ref ref) {
        values.put(name, ref.id() + ":" + ref.hash());
        return this;
    }

    Fields maybeText(String name, Optional<Text.Ref> ref) {
        ref.ifPresent(there -> text(name, there));
        return this;
    }

    /** An enum's value as a kebab-case word. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(get(name));
    }

    int number(String name) {
        return Integer.parseInt(get(name));
    }

    Optional<Deed> maybeDeed(String name) {
        return maybe(name).flatMap(Deed::of);
    }

    Optional<Cause> cause(String name) {
        return Arrays.stream(Cause.values()).filter(c -> word(c).equals(get(name))).findFirst();
    }

    List<Reference> references(String name) {
        return Arrays.stream(maybe(name).orElse("").split(","))
                .flatMap(each -> Reference.read(each).stream())
                .toList();
    }

    Fields texts(String prefix, Map<String, Text.Ref> refs) {
        refs.forEach((name, ref) -> text(prefix + "." + name, ref));
        return this;
    }

    String get(String name) {
        return maybe(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("a history entry lacks its field " + name));
    }

    Optional<String> maybe(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Text.Ref text(String name) {
        return ref(get(name));
    }

    Optional<Text.Ref> maybeText(String name) {
        return maybe(name).map(Fields::ref);
    }

    Map<String, Text.Ref> texts(String prefix) {
        var refs = new LinkedHashMap<String, Text.Ref>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix + ".")) {
                refs.put(name.substring(prefix.length() + 1), ref(value));
            }
        });
        return refs;
    }

    private static Text.Ref ref(String value) {
        var colon = value.lastIndexOf(':'); // a hash has none
        return new Text.Ref(value.substring(0, colon), value.substring(colon + 1));
    }

    LocalDate date(String name) {
        return LocalDate.parse(get(name));
    }

    Optional<LocalDate> maybeDate(String name) {
        return maybe(name).map(LocalDate::parse);
    }

    StageId stage(String name) {
        return new StageId(get(name));
    }

    Role role(String name) {
        return new Role(get(name));
    }

    Optional<PersonId> maybePerson(String name) {
        return maybe(name).map(PersonId::new);
    }

    List<PersonId> people(String name) {
        return Arrays.stream(get(name).split(","))
                .filter(s -> !s.isEmpty())
                .map(PersonId::new)
                .toList();
    }

    Optional<Answer.Position> position(String name) {
        return Answer.Position.of(get(name));
    }

    List<ChildId> children(String name) {
        return Arrays.stream(get(name).split(","))
                .filter(s -> !s.isEmpty())
                .map(ChildId::new)
                .toList();
    }

    List<Answer.Proposed> actions() {
        var actions = new ArrayList<Answer.Proposed>();
        for (int n = 1; values.containsKey("action." + n + ".what"); n++) {
            var name = "action." + n;
            actions.add(
                    new Answer.Proposed(
                            text(name + ".what"),
                            new PersonId(get(name + ".who")),
                            date(name + ".by")));
        }
        return List.copyOf(actions);
    }
}
