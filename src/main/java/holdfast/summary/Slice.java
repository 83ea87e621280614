package holdfast.summary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;

import holdfast.concern.Concerns.Milestone.What;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which matters a number counts: those that meet every one of its conditions. Written, it fits a
 * button: {@code matter=concerns;stage=stage-1;team=aylesbury}.
 *
 * @param span the period in which a milestone must lie; with one, what is over counts too, without
 *     one, only what is open
 */
public record Slice(List<Condition> conditions, Optional<Span> span) {

    /** Everything that is open. */
    public static final Slice OPEN = new Slice(List.of(), Optional.empty());

    private static final String FROM = "from=";

    public Slice {
        conditions = List.copyOf(conditions);
    }

    /** By what matters are told apart. */
    public enum By {
        /** What kind of matter: {@code concerns}, or the word of a kind that is only told. */
        MATTER("concerns", "praise", "service", "change"),
        /** Standing there now; {@code deciding} while somebody is to decide what comes next. */
        STANDING("informal", "deciding", "accepted"),
        /** At this stage now. */
        STAGE,
        /** At this stage last, wherever it stands. */
        REACHED,
        /** Late now: {@code any}, {@code stage}, {@code whole} or {@code action}. */
        LATE("any", "stage", "whole", "action"),
        /** Something of it is due: {@code week}, before Sunday is over. */
        DUE("week"),
        /** With this unit, or one that is part of it. */
        TEAM,
        /** With this very team. */
        WITH,
        /** About a child of this IRO's. */
        IRO,
        /** Of this category; blank for none. */
        CATEGORY,
        /** As old as this band of ages. */
        AGE("week", "fortnight", "month", "older"),
        /** The Cafcass question stands so. */
        CAFCASS("referred", "questioned"),
        /** Something is amiss: somebody could not be told, or nobody can see to it. */
        AMISS("untold", "put-by"),
        /** This milestone lies in the period: a word of the history. */
        MILESTONE(Arrays.stream(What.values()).map(What::word).toArray(String[]::new));

        private final List<String> values;

        By(String... values) {
            this.values = List.of(values);
        }

        String word() {
            return name().toLowerCase(ROOT);
        }

        /** Whether such a condition can have that value; of an id, any. */
        boolean takes(String value) {
            return values.isEmpty() || values.contains(value);
        }
    }

    /** One thing that a matter must meet. */
    public record Condition(By by, String value) {}

    /** The same, but of this period. */
    public Slice in(Span period) {
        return new Slice(conditions, Optional.of(period));
    }

    /** The same, and this as well. */
    public Slice and(By by, String value) {
        var more = new ArrayList<>(conditions);
        more.add(new Condition(by, value));
        return new Slice(more, span);
    }

    /** Whether it asks for this. */
    public boolean has(By by, String value) {
        return conditions.contains(new Condition(by, value));
    }

    /** The value of the last such condition. */
    public Optional<String> value(By by) {
        return conditions.reversed().stream()
                .filter(condition -> condition.by() == by)
                .map(Condition::value)
                .findFirst();
    }

    /** How it stands on a button: without spaces. */
    public String written() {
        return Stream.concat(
                        conditions.stream().map(Slice::written),
                        span.stream().map(it -> FROM + it.from() + ".." + it.to()))
                .collect(joining(";"));
    }

    private static String written(Condition condition) {
        return condition.by().word() + "=" + URLEncoder.encode(condition.value(), UTF_8);
    }

    /** What was written on a button; empty when it is none of these. */
    public static Optional<Slice> read(String written) {
        try {
            var slice = OPEN;
            for (var part : written.isEmpty() ? List.<String>of() : List.of(written.split(";"))) {
                slice = part.startsWith(FROM) ? slice.in(span(part)) : slice.with(part);
            }
            return Optional.of(slice);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Span span(String part) {
        var days = part.substring(FROM.length()).split("\\.\\.");
        return new Span(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    private Slice with(String part) {
        var ends = part.indexOf('=');
        var word = part.substring(0, ends);
        var value = URLDecoder.decode(part.substring(ends + 1), UTF_8);
        return Arrays.stream(By.values())
                .filter(by -> by.word().equals(word) && by.takes(value))
                .map(by -> and(by, value))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
