package holdfast.language;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of plain English that every text keeps which Holdfast shows to people. A text is one
 * message, with its places filled in.
 */
final class Plain {

    /** Words in one sentence. */
    static final int MOST_WORDS = 25;

    /** The school year in which a message by itself is followed, at most. */
    static final double HARDEST = 9;

    /** A shorter message is a label; what counts for it is its words. */
    private static final int MESSAGE = 8;

    private static final Pattern LATIN =
            Pattern.compile(
                    "(?i)\\b(e\\.g|i\\.e|eg|ie|etc|et al|via|per|viz|vs|versus|ad hoc|vice versa"
                            + "|pro rata|per annum|per se|inter alia|re|NB|circa|ergo|ibid)\\b");

    /** What the house style says otherwise: the right column of its words. */
    private static final Pattern NOT_OURS =
            Pattern.compile(
                    "(?i)\\b(tickets?|alerts?|deadlines?|SLA|expire[sd]?|tim(e|ed|es|ing) out"
                            + "|nudge[sd]?|chase[sd]?|ack|resolve[sd]?|approve[sd]?|completed"
                            + "|escalations?|cases?(?! (system|note|number)))\\b");

    /** A child’s case is what social workers have; a concern is never called so. */
    private static final Pattern CHILDS_CASE = Pattern.compile("(?i)child’s case");

    private static final Pattern STIFF =
            Pattern.compile(
                    "(?i)\\b(in order to|prior to|utili[sz]e[sd]?|commence[sd]?|regarding|pursuant"
                            + "|hereby|therein|aforementioned|in respect of|with regard to"
                            + "|at this point in time|being \\w+ed by|(has|have|had) been \\w+"
                            + " by)\\b");

    private static final Pattern CAPITALS =
            Pattern.compile("\\b(?!(IRO|NHS|DOB|LCS|GOV|UK)s?\\b)\\p{Lu}{2,}");

    private static final Pattern NEGATION =
            Pattern.compile(
                    "(?i)\\b(not|no|never|nobody|nothing|none|cannot|without|neither|nor)\\b");

    private static final Pattern CLAUSE = Pattern.compile("[,;:]| (and|or|so|but|because) ");

    private static final Pattern LOOSE_ENDS = Pattern.compile("['\"{}!]|  |\\.\\.");

    /**
     * A rule.
     *
     * @param always whether a council's own titles keep it too, which are not ours to choose
     */
    private record Rule(String fault, boolean always, Predicate<String> broken) {}

    private static final List<Rule> RULES =
            List.of(
                    new Rule("a sentence of more than 25 words", true, Plain::isLong),
                    new Rule("Latin", true, text -> LATIN.matcher(text).find()),
                    new Rule("capitals", true, text -> CAPITALS.matcher(text).find()),
                    new Rule(
                            "a word the house does not use",
                            false,
                            text ->
                                    NOT_OURS.matcher(CHILDS_CASE.matcher(text).replaceAll(""))
                                            .find()),
                    new Rule("a stiff phrase", true, text -> STIFF.matcher(text).find()),
                    new Rule("two negations", false, Plain::isKnotted),
                    new Rule(
                            "a mark that is not ours",
                            true,
                            text -> LOOSE_ENDS.matcher(text).find()),
                    new Rule("hard to read", false, Plain::isHard));

    private Plain() {}

    /** What is wrong with a text; nothing, when it is plain. */
    static List<String> faults(String text) {
        return RULES.stream().filter(rule -> rule.broken().test(text)).map(Rule::fault).toList();
    }

    /** What is wrong with a title that a council chose. */
    static List<String> faultsOfTitle(String title) {
        return RULES.stream()
                .filter(Rule::always)
                .filter(rule -> rule.broken().test(title))
                .map(Rule::fault)
                .toList();
    }

    private static boolean isLong(String text) {
        return Reading.sentences(text)
                .anyMatch(sentence -> sentence.strip().split("\\s+").length > MOST_WORDS);
    }

    private static boolean isKnotted(String text) {
        return Reading.sentences(text)
                .flatMap(sentence -> Arrays.stream(CLAUSE.split(sentence)))
                .anyMatch(clause -> NEGATION.matcher(clause).results().count() > 1);
    }

    private static boolean isHard(String text) {
        return Stream.of(Reading.of(text))
                .anyMatch(it -> it.words() >= MESSAGE && it.grade() > HARDEST);
    }
}
