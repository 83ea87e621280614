package holdfast.card;

/** A strict template was given facts that leave a gap in its card. */
public final class MissingField extends RuntimeException {

    MissingField(String name, Unworkable gap) {
        super("Card template %s, %s".formatted(name, gap.getMessage()));
    }
}
