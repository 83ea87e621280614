package holdfast.conversation;

import java.util.OptionalInt;

/**
 * Which of a concern's cards Teams asks for again by itself, whenever somebody looks at it. What it
 * carries tells such a look from a press: nobody has asked to see anything.
 */
final class Again {

    /** The card itself. */
    static final String AS_IT_IS = "auto";

    /** What else can be done. */
    static final String MORE = "auto more";

    private static final String PAGE = "auto page ";

    private Again() {}

    /** A page of the story. */
    static String page(int page) {
        return PAGE + page;
    }

    static boolean asks(String arg) {
        return arg.equals(AS_IT_IS) || arg.equals(MORE) || arg.startsWith(PAGE);
    }

    /** The page of the story that is asked for; none for any other card. */
    static OptionalInt page(String arg) {
        var number = arg.startsWith(PAGE) ? arg.substring(PAGE.length()) : "";
        return number.matches("[1-9][0-9]{0,3}")
                ? OptionalInt.of(Integer.parseInt(number))
                : OptionalInt.empty();
    }
}
