package holdfast.conversation;

import holdfast.card.UserText;
import holdfast.workingday.London;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every sentence the bot says, from one file per language. */
final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private final ResourceBundle sentences = ResourceBundle.getBundle("words.words", Locale.UK);

    /**
     * The sentence of that key, with its places filled in. Dates and times are written as people
     * say them.
     */
    String say(String key, Object... places) {
        var written = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            written[i] = written(places[i]);
        }
        var sentence = new MessageFormat(sentences.getString(key), Locale.UK);
        var needed = sentence.getFormatsByArgumentIndex().length;
        if (needed > places.length) {
            throw new IllegalArgumentException(
                    "%s has %d places to fill in, not %d".formatted(key, needed, places.length));
        }
        return sentence.format(written);
    }

    /**
     * The sentence for a place of a card that knows Markdown: a name in it does nothing there but
     * stand.
     */
    String inert(String sentence) {
        return new UserText(sentence).inline();
    }

    private static Object written(Object place) {
        return switch (place) {
            case LocalDate day -> DAY.format(day);
            case Instant moment -> MOMENT.format(London.at(moment));
            case Integer count -> count;
            default -> place.toString();
        };
    }
}
