package holdfast.conversation;

import java.time.LocalDate;
import java.util.Optional;

/** What a text means as a day. */
sealed interface Found {

    /** This day. */
    record Day(LocalDate on) implements Found {}

    /**
     * Meant as a day, and none.
     *
     * @param key of the sentence that says why
     * @param instead what it may have meant, which that sentence names
     */
    record Wrong(String key, Optional<LocalDate> instead) implements Found {}

    /** No day at all. */
    record Nothing() implements Found {}

    /** The day, when it is one. */
    default Optional<LocalDate> day() {
        return this instanceof Day(var on) ? Optional.of(on) : Optional.empty();
    }
}
