package holdfast.conversation;

import holdfast.card.Card.Button;
import holdfast.conversation.Summaries.Asked;
import java.util.List;

/** A page of many numbers; the last one, when there are not so many. */
final class FigurePage {

    private final Words words;
    private final Asked asked;
    private final int size;
    private final int room;
    private final int page;

    FigurePage(Words words, Asked asked, int size, int room) {
        this.words = words;
        this.asked = asked;
        this.size = size;
        this.room = room;
        this.page = Math.min(asked.page(), Math.max(1, (size + room - 1) / room));
    }

    <T> List<T> of(List<T> all) {
        return all.stream().skip((page - 1L) * room).limit(room).toList();
    }

    /** The button to the next page, where there is one. */
    List<Button> more(Figures figures) {
        var left = size - page * room;
        var title = words.say("button.more-figures", Math.max(0, left));
        return left > 0
                ? List.of(figures.button(title, asked.view(), asked.slice(), page + 1))
                : List.of();
    }
}
