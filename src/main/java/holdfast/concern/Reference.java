package holdfast.concern;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How people name a concern, such as {@code C-1042}. Given out per council, never twice.
 *
 * @param number from 1001 upwards
 */
public record Reference(long number) implements Comparable<Reference> {

    /** What a council's first concern is called. */
    public static final Reference FIRST = new Reference(1001);

    private static final Pattern WRITTEN = Pattern.compile("(?i)#?(?:c-?)?([1-9][0-9]{0,8})");

    /** Reads a reference as people write it: the {@code C-} may be left out. */
    public static Optional<Reference> read(String text) {
        var matcher = WRITTEN.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Reference(Long.parseLong(matcher.group(1))))
                : Optional.empty();
    }

    /** The one given out after this. */
    public Reference next() {
        return new Reference(number + 1);
    }

    @Override
    public int compareTo(Reference other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "C-" + number;
    }
}
