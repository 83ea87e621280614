package holdfast.policy;

/**
 * A kind of concern in the council's own list.
 *
 * @param number its place in the list, from 1, as IROs type it
 * @param source where the council's document says so
 */
public record Category(int number, String id, String title, String source) {}
