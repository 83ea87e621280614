package holdfast.policy;

import java.util.Optional;
import java.util.stream.Stream;

/** Tells a file that is no plain text, so that its author is not told of each character. */
final class Foreign {

    private Foreign() {}

    /** What is said of such a file; nothing of one that may be a policy. */
    static Optional<String> of(String text) {
        if (Stream.of("{\\rtf", "PK\u0003\u0004").anyMatch(text::startsWith)) {
            return Optional.of("this is a word processor's file. Save it as plain text.");
        }
        var odd = text.codePoints().filter(each -> each == 0 || each == 0xFFFD).count();
        return odd * 3 >= text.length() && odd > 0
                ? Optional.of("this is no plain text in UTF-8. Save it as plain text, UTF-8.")
                : Optional.empty();
    }
}
