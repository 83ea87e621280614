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

    /** How many people a list may offer, the most generous first. */
    private static final List<Integer> PEOPLE = List.of(30, 15, 8, 3);

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
        return card.getBytes(UTF_8).length <= MOST;
    }

    private static Card offering(Card.Form form, int most) {
        var fields = form.fields().stream().map(field -> offering(field, most)).toList();
        return new Card.Form(form.title(), form.lead(), form.wrong(), fields, form.buttons());
    }

    private static Field offering(Field field, int most) {
        return switch (field) {
            case Field.Choice choice when choice.id().startsWith("person") ->
                    offering(choice, offered(choice, most));
            case Field.Choice choice when choice.id().equals("child") ->
                    offering(choice, choice.options().stream().map(Fitting::plain).toList());
            case Field.Choice _, Field.Words _, Field.Day _ -> field;
        };
    }

    private static Field offering(Field.Choice choice, List<Option> options) {
        return new Field.Choice(
                choice.id(),
                choice.label(),
                choice.value(),
                options,
                choice.required(),
                choice.mistake());
    }

    private static Option plain(Option child) {
        return new Option(child.value(), child.value());
    }

    private static List<Option> offered(Field.Choice choice, int most) {
        var options = choice.options();
        return IntStream.range(0, options.size())
                .filter(i -> i < most || options.get(i).value().equals(choice.value()))
                .mapToObj(options::get)
                .toList();
    }
}
