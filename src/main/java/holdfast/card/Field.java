package holdfast.card;

import java.util.List;

/** Something a form asks for. Every field has a label, and its mistake stands beside it. */
public sealed interface Field {

    /** The input's id. */
    String id();

    /** What is filled in already. */
    String value();

    /** What it is called. */
    Label label();

    /** Whether nothing can be sent without it. */
    boolean required();

    /** What is wrong with the value; blank when nothing is. */
    String mistake();

    /**
     * Words of one's own.
     *
     * @param hint what a blank field shows
     * @param max the most characters it takes
     * @param mistake what is wrong with the value; blank when nothing is
     */
    record Words(
            String id,
            Label label,
            String value,
            String hint,
            boolean required,
            boolean multiline,
            int max,
            String mistake)
            implements Field {}

    /**
     * One of several.
     *
     * @param style {@code compact} for a list that opens, {@code expanded} for a few that all stand
     *     there
     */
    record Choice(
            String id,
            Label label,
            String value,
            List<Option> options,
            String style,
            boolean required,
            String mistake)
            implements Field {}

    /**
     * One of more than a card has room for, found by typing some of it.
     *
     * @param options the first of them, for a client that cannot ask for others
     * @param dataset what is searched: {@code children} or {@code people}
     */
    record Search(
            String id,
            Label label,
            String value,
            List<Option> options,
            String dataset,
            boolean required,
            String mistake)
            implements Field {}

    /** A day. */
    record Day(String id, Label label, String value, boolean required, String mistake)
            implements Field {}

    /**
     * What a field is called.
     *
     * @param need what to do when it is blank, as a sentence: a list that nothing is chosen from
     *     shows it too
     */
    record Label(String text, String need) {}

    /** One of a choice's possibilities. */
    record Option(String value, String title) {}
}
