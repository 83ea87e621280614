package holdfast.policy;

import static holdfast.policy.Words.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a number that counts something. */
final class Count {

    private static final List<String> WORDS =
            List.of(
                    ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                                    + " fourteen fifteen sixteen seventeen eighteen nineteen twenty")
                            .split(" "));

    private Count() {}

    /** The number somebody wrote in digits or letters. */
    static Optional<Integer> meant(String text) {
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : inWords(text);
    }

    private static Optional<Integer> inWords(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "a", "an", "once" -> Optional.of(1);
            case "twice" -> Optional.of(2);
            case String word -> Optional.of(WORDS.indexOf(word)).filter(number -> number > 0);
        };
    }

    static Optional<Integer> read(Place place, int most) {
        return place.text().flatMap(text -> read(place, text, most));
    }

    static Optional<Integer> read(Place place, String text, int most) {
        if (!text.matches("-?\\d+")) {
            var write = "Write digits, such as %d.".formatted(Math.min(10, most));
            place.problem(
                    "%s is not a whole number. %s"
                            .formatted(
                                    quote(text),
                                    inWords(text)
                                            .map(number -> Words.didYouMean("" + number))
                                            .orElse(write)));
            return Optional.empty();
        }
        var number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            place.problem(
                    "%s is out of range. Write a number from 1 to %d."
                            .formatted(quote(text), most));
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
