package holdfast.policy;

import static holdfast.policy.Words.didYouMean;
import static holdfast.policy.Words.either;
import static holdfast.policy.Words.quote;

import holdfast.language.Language;
import holdfast.policy.Policy.Term;
import java.time.YearMonth;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a policy file says of itself. */
record Heading(
        Optional<String> id,
        Optional<String> edition,
        Optional<String> council,
        Optional<String> title,
        Optional<String> source,
        Language language,
        Map<Term, String> words,
        Optional<String> emergency) {

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_EMERGENCY = 300;
    private static final String EDITION = "[0-9]{4}-(0[1-9]|1[0-2])";

    private static final List<String> MONTHS =
            List.of(
                    "MMMM uuuu",
                    "MMM uuuu",
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "uuuu MMMM",
                    "uuuu-M",
                    "uuuu/M",
                    "M/uuuu",
                    "M.uuuu",
                    "M-uuuu",
                    "uuuu-M-d",
                    "d/M/uuuu",
                    "d.M.uuuu");

    static Heading read(Keys keys) {
        return new Heading(
                keys.required("policy").flatMap(Ids::read),
                keys.required("edition").flatMap(Heading::edition),
                keys.required("council").flatMap(Place::text),
                keys.required("title").flatMap(Place::text),
                keys.source(),
                keys.optional("language").flatMap(Heading::language).orElse(Language.ENGLISH),
                keys.optional("words").flatMap(Heading::words).orElse(Map.of()),
                keys.optional("emergency").flatMap(Heading::emergency));
    }

    private static Optional<Language> language(Place place) {
        var tag = place.text();
        var language = tag.flatMap(Language::find);
        if (tag.isPresent() && language.isEmpty()) {
            place.problem(
                    "%s is not a language of which Holdfast has the words. %s"
                            .formatted(
                                    quote(tag.get()),
                                    didYouMean(
                                            tag.get(),
                                            Language.tags(),
                                            "Write %s.".formatted(either(Language.tags())))));
        }
        return language;
    }

    /** The council's own names for what Holdfast calls otherwise. */
    private static Optional<Map<Term, String>> words(Place place) {
        var keys = place.keys();
        var words = new EnumMap<Term, String>(Term.class);
        for (var term : Term.values()) {
            keys.optional(Choice.word(term))
                    .flatMap(Heading::word)
                    .ifPresent(word -> words.put(term, word));
        }
        return keys.whole(() -> words);
    }

    private static Optional<String> word(Place place) {
        var word = place.text();
        word.filter(text -> text.length() > LONGEST_WORD)
                .ifPresent(text ->
                        place.problem(
                                "%s is too long for a name. Keep it to %d characters."
                                        .formatted(quote(text), LONGEST_WORD)));
        return word;
    }

    /** Whoever reads it must know at once what number to ring. */
    private static Optional<String> emergency(Place place) {
        var text = place.text();
        text.filter(it -> it.length() > LONGEST_EMERGENCY)
                .ifPresent(it ->
                        place.problem(
                                "this has %d characters. Keep it to %d: whoever reads it is in a hurry."
                                        .formatted(it.length(), LONGEST_EMERGENCY)));
        text.filter(it -> !it.matches("(?s).*[0-9]{3}.*"))
                .ifPresent(_ ->
                        place.problem(
                                "this has no telephone number. Say whom to ring, such as: Ring 999."));
        return text;
    }

    private static Optional<String> edition(Place place) {
        var edition = place.text();
        edition.filter(text -> !text.matches(EDITION))
                .ifPresent(text ->
                        place.problem(
                                "%s is not an edition. %s"
                                        .formatted(
                                                quote(text),
                                                month(text)
                                                        .map(Words::didYouMean)
                                                        .orElse(
                                                                "Write year and month, such as 2021-09."))));
        return edition;
    }

    /** Year and month as an edition has them, however else they were written. */
    private static Optional<String> month(String text) {
        return MONTHS.stream().flatMap(form -> month(text, form).stream()).findFirst();
    }

    private static Optional<String> month(String text, String form) {
        var format =
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(form)
                        .toFormatter(Locale.UK);
        try {
            return Optional.of(format.parse(text, YearMonth::from).toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
