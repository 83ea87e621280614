package holdfast.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.card.Card;
import holdfast.card.Cards;
import holdfast.card.Field;
import holdfast.card.Field.Option;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Draws cards so that Teams takes them: a message must stay under 25 KB. */
final class Fitting {

    private static final int MOST = 24_500;

    /** What each of somebody's words may take, the most generous first. */
    private static final List<Integer> PORTIONS =
            List.of(
                    Integer.MAX_VALUE,
                    16_000,
                    12_000,
                    9_000,
                    7_000,
                    5_500,
                    4_000,
                    3_000,
                    2_000,
                    1_200,
                    700,
                    400,
                    150);

    /** With so few, a form has no more than the buttons it needs. */
    private static final int FEWEST = 1;

    /** How many people a list may offer, the most generous first. */
    private static final List<Integer> PEOPLE = List.of(30, 15, 8, 3, FEWEST);

    private final ConcernCards cards;
    private final Cards drawing;

    Fitting(ConcernCards cards, Cards drawing) {
        this.cards = cards;
        this.drawing = drawing;
    }

    /** The card with the longest words that fit. */
    String shortened(IntFunction<Card> card) {
        return fitting(PORTIONS, card);
    }

    /** A page of a concern's story; the whole of it, with every button, when that fits. */
    String paged(View view, int page) {
        var whole = drawing.draw(cards.story(view));
        if (fits(whole)) {
            return whole;
        }
        var pages = cards.pages(view);
        return drawing.draw(cards.page(view, pages, Math.min(page, pages.size())));
    }

    /**
     * A card of any other kind. On a form that is too long, lists of people lose their ends, and
     * children are numbers without their teams.
     */
    String drawn(Card card) {
        if (!(card instanceof Card.Form form)) {
            return drawing.draw(card);
        }
        var whole = drawing.draw(form);
        return fits(whole) ? whole : fitting(PEOPLE, most -> offering(form, most));
    }

    private String fitting(List<Integer> sizes, IntFunction<Card> card) {
        return sizes.stream()
                .map(size -> drawing.draw(card.apply(size)))
                .filter(Fitting::fits)
                .findFirst()
                .orElseGet(() -> drawing.draw(card.apply(sizes.getLast())));
    }

    private static boolean fits(String card) {
        return over(card) <= 0;
    }

    /** How many bytes a card has too many. */
    static int over(String card) {
        return card.getBytes(UTF_8).length - MOST;
    }

    private static Card offering(Card.Form form, int most) {
        var fields = form.fields().stream().map(field -> offering(field, most)).toList();
        var buttons =
                form.buttons().stream()
                        .filter(button -> most > FEWEST || !button.mode().equals("secondary"))
                        .toList();
        return new Card.Form(form.title(), form.lead(), form.wrong(), fields, buttons);
    }

    private static Field offering(Field field, int most) {
        return switch (field) {
            case Field.Choice choice when choice.id().startsWith("person") ->
                    offering(choice, offered(choice.options(), choice.value(), most));
            case Field.Choice choice when choice.id().equals("child") ->
                    offering(choice, choice.options().stream().map(Fitting::plain).toList());
            case Field.Search search -> offering(search, Math.min(most, 5));
            case Field.Choice _, Field.Words _, Field.Day _ -> field;
        };
    }

    private static Field offering(Field.Choice choice, List<Option> options) {
        return new Field.Choice(
                choice.id(),
                choice.label(),
                choice.value(),
                options,
                choice.style(),
                choice.required(),
                choice.mistake());
    }

    private static Option plain(Option child) {
        return new Option(child.value(), child.value());
    }

    /** What stands there of a long list is only its beginning in any case. */
    private static Field offering(Field.Search search, int most) {
        return new Field.Search(
                search.id(),
                search.label(),
                search.value(),
                offered(search.options(), search.value(), most),
                search.dataset(),
                search.required(),
                search.mistake());
    }

    private static List<Option> offered(List<Option> options, String value, int most) {
        return IntStream.range(0, options.size())
                .filter(i -> i < most || options.get(i).value().equals(value))
                .mapToObj(options::get)
                .toList();
    }
}
