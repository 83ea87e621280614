package holdfast.card;

import java.util.List;

/** Something a form asks for. Every field has a label, and its mistake stands beside it. */
public sealed interface Field {

    /** The input's id. */
    String id();

    /** What is filled in already. */
    String value();

    /**
     * Words of one's own.
     *
     * @param hint what a blank field shows
     * @param max the most characters it takes
     * @param mistake what is wrong with the value; blank when nothing is
     */
    record Words(
            String id,
            String label,
            String value,
            String hint,
            boolean required,
            boolean multiline,
            int max,
            String mistake)
            implements Field {}

    /** One of several. */
    record Choice(
            String id,
            String label,
            String value,
            List<Option> options,
            boolean required,
            String mistake)
            implements Field {}

    /** A day. */
    record Day(String id, String label, String value, boolean required, String mistake)
            implements Field {}

    /** One of a choice's possibilities. */
    record Option(String value, String title) {}
}
