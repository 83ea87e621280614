package holdfast.language;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.policy.Policy;
import holdfast.policy.PolicyReader;
import holdfast.policy.PolicyReader.Reading.Loaded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything Holdfast says in English can be followed by a reader of age 9 to 11. */
class PlainEnglishTest {

    /** The school year in which all of it together is followed: the first of ages 9 to 11. */
    private static final double HARDEST_ON_THE_WHOLE = 4;

    private static final Pattern TEXT_OF_A_CARD =
            Pattern.compile(
                    "\"(?:text|title|label|placeholder|errorMessage|altText)\": \"([^\"$]+)\"");

    static Collection<String> keys() {
        return Language.ENGLISH.keys().stream()
                .filter(key -> !key.startsWith("format."))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /** A sentence with none, one and many in its places. */
    private static Stream<String> spoken(String key) {
        var format = new MessageFormat(Language.ENGLISH.written(key), Locale.UK);
        return Stream.of(0, 1, 5)
                .map(count -> {
                    var places = new Object[format.getFormatsByArgumentIndex().length];
                    Arrays.fill(places, count);
                    return format.format(places);
                });
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_sentence_is_plain(String key) {
        assertThat(spoken(key))
                .allSatisfy(text -> assertThat(Plain.faults(text)).as(text).isEmpty());
    }

    @Test
    void all_of_it_together_is_for_a_reader_of_age_nine_to_eleven() {
        var whole = keys().stream().map(key -> spoken(key).toList().getLast()).map(Reading::of);

        assertThat(whole.reduce(Reading::and).orElseThrow().grade())
                .isLessThan(HARDEST_ON_THE_WHOLE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a sentence of more than 25 words | You may do it or not do it and so may he and so may she and we do not mind at all who is to do it.
                    Latin                            | Name a person, e.g. the IRO.
                    Latin                            | Send it via Teams.
                    capitals                         | Do this NOW.
                    a word the house does not use    | The deadline is on Friday.
                    a word the house does not use    | This case is still open.
                    a stiff phrase                   | Type help in order to go on.
                    a stiff phrase                   | It has been seen by Ruth.
                    two negations                    | You cannot send it without a day that is not a holiday.
                    a mark that is not ours          | Well done!
                    a mark that is not ours          | Please don't.
                    hard to read                     | Appropriate information regularly facilitates considerable organisational accountability everywhere.
                    """)
    void each_rule_can_be_broken(String fault, String text) {
        assertThat(Plain.faults(text)).contains(fault);
    }

    static List<Policy> policies() throws IOException {
        try (var files = Files.list(Path.of("bot/policies"))) {
            return files.sorted().map(PlainEnglishTest::policy).toList();
        }
    }

    private static Policy policy(Path file) {
        return ((Loaded) PolicyReader.read(file.getFileName().toString(), read(file))).policy();
    }

    /** What people choose from, and what they have to do: titles of the council's own. */
    private static Stream<String> titles(Policy policy) {
        return Stream.of(
                        policy.categories().stream().map(each -> each.title()),
                        policy.changes().stream()
                                .flatMap(changes -> changes.kinds().stream())
                                .map(each -> each.title()),
                        policy.stages().stream().map(each -> each.title()),
                        policy.duties().stream().map(each -> each.title()))
                .flatMap(texts -> texts);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void the_titles_of_a_policy_are_short_and_in_english(Policy policy) {
        assertThat(titles(policy))
                .allSatisfy(title ->
                        assertThat(Plain.faultsOfTitle(curled(title))).as(title).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void why_a_policy_is_not_complete_is_plain(Policy policy) {
        assertThat(policy.gap().stream().map(Policy.Gap::because))
                .allSatisfy(
                        text -> assertThat(Plain.faults(withoutNames(text))).as(text).isEmpty());
    }

    /** The name of a document is what it is. */
    private static String withoutNames(String text) {
        return curled(text).replaceAll("(\\p{Lu}[\\p{L}’]+ (and )?){2,}", "It ");
    }

    /** A policy's author may write the apostrophe of the keyboard. */
    private static String curled(String text) {
        return text.replace("'", "’");
    }

    static List<String> cards() throws IOException {
        try (var files = Files.list(Path.of("cards"))) {
            return Stream.concat(
                            Stream.of("Send"),
                            files.map(PlainEnglishTest::read)
                                    .flatMap(it -> TEXT_OF_A_CARD.matcher(it).results())
                                    .map(found -> found.group(1)))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void what_stands_in_a_card_itself_is_plain(String text) {
        assertThat(Plain.faults(text)).isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
