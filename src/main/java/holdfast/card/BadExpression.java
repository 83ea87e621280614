package holdfast.card;

/** What is wrong with one text of a template. */
final class BadExpression extends RuntimeException {

    BadExpression(String what) {
        super(what);
    }
}
