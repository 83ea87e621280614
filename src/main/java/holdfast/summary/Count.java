package holdfast.summary;

/**
 * A number, and what it counts: its slice lists exactly those matters.
 *
 * @param name the word for what it counts, such as {@code overdue}
 * @param label the council's own word for it, such as the title of a stage; blank where it has none
 */
public record Count(String name, String label, int value, Slice slice) {}
