package holdfast.storage;

import holdfast.concern.Concern;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of the words of a concern, as facets: {@code over}, the year in whose April the
 * council's year begins in which it was over, as long as there are words, and {@code unfiled-in}
 * the same while it is unfiled; {@code erasable}, the month of that, where its words may be erased
 * when their time has come; {@code unfiled}, where it is over and not on the child's record yet;
 * {@code erasing}, while its words are being erased; and {@code erased}, how many lines have lost
 * theirs. What does not apply is missing.
 */
final class WordFacets {

    static final String ERASABLE = "erasable";
    static final String ERASED = "erased";
    static final String OVER = "over";
    static final String UNFILED_IN = "unfiled-in";

    /** What everything carries that is over, about a child, and on nobody's record yet. */
    static final Facet UNFILED = new Facet("unfiled", "yes");

    /** What everything carries whose words may still be there although they are erased. */
    static final Facet ERASING = new Facet("erasing", "yes");

    private static final int BEFORE_APRIL = 3;

    private WordFacets() {}

    /**
     * The facets.
     *
     * @param kept those it had, which tell what is gone already
     */
    static List<Facet> write(Concern concern, List<Facet> kept) {
        var facets = new ArrayList<Facet>();
        var words = concern.kept();
        var year = words.over().map(on -> on.minusMonths(BEFORE_APRIL).getYear());
        year.filter(_ -> words.left()).map(WordFacets::overIn).ifPresent(facets::add);
        year.filter(_ -> words.isUnfiled()).map(WordFacets::unfiledIn).ifPresent(facets::add);
        words.erasable().map(YearMonth::from).map(WordFacets::since).ifPresent(facets::add);
        if (words.isUnfiled()) {
            facets.add(UNFILED);
        }
        var gone = SummaryFacets.maybe(kept, ERASED).map(Integer::parseInt).orElse(0);
        if (gone > 0) {
            facets.add(gone(gone));
        }
        if (concern.erasedLines().size() > gone) {
            facets.add(ERASING);
        }
        return facets;
    }

    /** What everything with words carries that was over in the year that begins then. */
    static Facet overIn(int begins) {
        return new Facet(OVER, Integer.toString(begins));
    }

    /** What everything unfiled carries that was over in the year that begins then. */
    static Facet unfiledIn(int begins) {
        return new Facet(UNFILED_IN, Integer.toString(begins));
    }

    /** What everything carries that was over in this month and may be erased. */
    static Facet since(YearMonth month) {
        return new Facet(ERASABLE, month.toString());
    }

    /** That the words of so many lines are gone. */
    static Facet gone(int lines) {
        return new Facet(ERASED, Integer.toString(lines));
    }
}
