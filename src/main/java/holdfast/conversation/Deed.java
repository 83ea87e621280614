package holdfast.conversation;

import holdfast.concern.Text;
import java.util.List;
import java.util.Optional;

/**
 * Something to be done.
 *
 * @param shownIn the message whose card will show what becomes of it
 * @param said the words that were filled in
 * @param tried whether it is only tried, for the card that reads it back
 */
record Deed(
        Caller caller,
        String operation,
        Optional<String> shownIn,
        List<Text> said,
        boolean tried) {}
