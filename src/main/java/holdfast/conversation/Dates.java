package holdfast.conversation;

import holdfast.conversation.Calendaring.Toward;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days as people in England write them: {@code 23/4/2025}, {@code 23rd of April}, {@code next
 * Friday}. The day stands before the month, always; a day without a year is the nearest that makes
 * sense where it stands. What was read is said back as a full date.
 */
final class Dates {

    /** No day is written in more words than {@code Wednesday the 23rd of April 2025}. */
    private static final int MOST_WORDS = 6;

    private Dates() {}

    /** The day nearest to today that a text means. */
    static Optional<LocalDate> read(String text, LocalDate today) {
        return find(text, today, Toward.EITHER).day();
    }

    /** The same, where a day is wanted that has come, or is to come. */
    static Found find(String text, LocalDate today, Toward toward) {
        return new Calendaring(today, toward).find(text);
    }

    /** The last day of a period that began on a day: without a year, the first one from then on. */
    static Found last(String text, LocalDate first, LocalDate today) {
        return new Calendaring(first, Toward.FUTURE).dated(text) instanceof Found.Day day
                ? day
                : find(text, today, Toward.EITHER);
    }

    /** A day that is written in full; empty for one that only today makes clear. */
    static Optional<LocalDate> inFull(String text) {
        var then = find(text, LocalDate.EPOCH, Toward.EITHER);
        var later = find(text, LocalDate.EPOCH.plusYears(50), Toward.EITHER);
        return then.equals(later) ? then.day() : Optional.empty();
    }

    /**
     * A day in full, so that it still means the same tomorrow; what is no day stays as it was
     * typed.
     *
     * @param field the input in which it stands
     */
    static String settled(String field, String text, LocalDate today) {
        return find(text, today, Toward.of(field)).day().map(LocalDate::toString).orElse(text);
    }

    /** What a line begins with, as it was typed, and the rest of it. */
    record Leading(String day, Typed rest) {}

    /** The longest beginning of a line that means a day, or was meant to. */
    static Optional<Leading> leading(Typed line, LocalDate today) {
        var longest = Optional.<Leading>empty();
        var words = new StringBuilder();
        var left = line;
        for (int n = 0; n < MOST_WORDS && !left.isBlank(); n++) {
            words.append(n == 0 ? "" : " ").append(left.rawWord());
            left = left.afterWord();
            if (!(find(words.toString(), today, Toward.EITHER) instanceof Found.Nothing)) {
                longest = Optional.of(new Leading(words.toString(), left));
            }
        }
        return longest;
    }
}
