package holdfast.card;

/**
 * An operator between two values, longer symbols first. The higher its grip, the sooner it goes.
 */
enum Operator {
    SAME("==", 7),
    OTHER("!=", 7),
    AT_MOST("<=", 5),
    AT_LEAST(">=", 5),
    AND("&&", 4),
    OR("||", 3),
    ELSE("??", 2),
    POWER("^", 10),
    TIMES("*", 9),
    BY("/", 9),
    REMAINDER("%", 9),
    PLUS("+", 8),
    MINUS("-", 8),
    CONCAT("&", 6),
    BELOW("<", 5),
    ABOVE(">", 5),
    CHOICE("?", 1);

    /** Holds tighter than any of them: a sign before a value. */
    static final int TIGHTEST = 11;

    private final String symbol;
    private final int grip;

    Operator(String symbol, int grip) {
        this.symbol = symbol;
        this.grip = grip;
    }

    String symbol() {
        return symbol;
    }

    int grip() {
        return grip;
    }

    /** The grip its right side must exceed or match. */
    int right() {
        return this == POWER ? grip : grip + 1;
    }
}
