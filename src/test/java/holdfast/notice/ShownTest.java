package holdfast.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which messages show somebody a matter, and which of them is drawn again. */
class ShownTest {

    private static final Shown CARD = new Shown("card", 3);
    private static final Shown COPY = Shown.copied("copy", 4);

    @Test
    void the_newer_card_is_the_latest_and_the_older_stays_known() {
        assertThat(CARD.with(new Shown("next", 5))).isEqualTo(new Shown("next", 5, Set.of("card")));
        assertThat(CARD.with(new Shown("card", 5))).isEqualTo(new Shown("card", 5));
    }

    @Test
    void a_copy_takes_the_place_of_no_card_and_says_nothing_of_how_new_it_is() {
        assertThat(CARD.with(COPY)).isEqualTo(new Shown("card", 3, Set.of("copy")));
        assertThat(COPY.with(CARD)).isEqualTo(new Shown("card", 3, Set.of("copy")));
        assertThat(COPY.with(Shown.copied("other", 5)))
                .isEqualTo(new Shown("", 4, Set.of("copy", "other")));
    }

    @Test
    void a_copy_alone_is_never_drawn_with_the_others() {
        assertThat(COPY.latest()).isEmpty();
        assertThat(COPY.all()).containsExactly("copy");
        assertThat(CARD.with(COPY).latest()).containsExactly("card");
        assertThat(CARD.with(COPY).all()).containsExactlyInAnyOrder("card", "copy");
    }
}
