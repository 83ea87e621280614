package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.IRO;
import static holdfast.storage.Bucks.MANAGER;
import static holdfast.storage.Bucks.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.notice.Mailbox;
import holdfast.notice.Mailboxes;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** How mailboxes are kept and changed. */
interface MailboxesContract extends CabinetUnderTest {

    Instant LATER = START.plusSeconds(60);

    @Test
    default void has_an_empty_mailbox_for_somebody_never_heard_of() {
        assertThat(of(IRO)).isEqualTo(Mailbox.of(COUNCIL, IRO));
        assertThat(store().find(mailbox())).isEmpty();
    }

    @Test
    default void gives_back_a_mailbox_as_it_was_left() {
        var full =
                new Mailbox(
                        COUNCIL,
                        IRO,
                        Optional.of("{\"conversation\":\"a:1\"}"),
                        Optional.of(LATER),
                        Optional.of(START),
                        Optional.of("blocked"));

        assertThat(mailboxes().change(COUNCIL, IRO, _ -> full)).isEqualTo(full);
        assertThat(of(IRO)).isEqualTo(full);

        mailboxes().change(COUNCIL, IRO, _ -> Mailbox.of(COUNCIL, IRO));
        assertThat(of(IRO)).isEqualTo(Mailbox.of(COUNCIL, IRO));
    }

    @Test
    default void keeps_everybodys_mailbox_apart() {
        mailboxes().change(COUNCIL, IRO, box -> box.reachedAt("a:1"));

        assertThat(of(MANAGER)).isEqualTo(Mailbox.of(COUNCIL, MANAGER));
        assertThat(mailboxes().of(new Authority("york"), IRO).address()).isEmpty();
    }

    @Test
    default void knows_a_person_by_large_and_small_letters() {
        mailboxes().change(COUNCIL, new PersonId("ABCD-1"), box -> box.reachedAt("a:1"));

        assertThat(of(new PersonId("abcd-1")).address()).contains("a:1");
    }

    @Test
    default void writes_no_mailbox_that_is_not_to_change() {
        mailboxes().change(COUNCIL, IRO, UnaryOperator.identity());
        assertThat(store().find(mailbox())).isEmpty();

        mailboxes().change(COUNCIL, IRO, box -> box.reachedAt("a:1"));
        var seen = store().find(mailbox());
        mailboxes().change(COUNCIL, IRO, box -> box.reachedAt("a:1"));

        assertThat(store().find(mailbox())).isEqualTo(seen).isPresent();
    }

    @Test
    default void decides_anew_when_somebody_else_was_quicker() {
        mailboxes().change(COUNCIL, IRO, box -> box.reachedAt("a:1"));
        var seen = new ArrayList<Optional<String>>();

        var kept =
                mailboxes()
                        .change(
                                COUNCIL,
                                IRO,
                                box -> {
                                    if (seen.isEmpty()) {
                                        elsewhere(it -> it.reachedAt("a:2"));
                                    }
                                    seen.add(box.address());
                                    return box.shutFor("blocked");
                                });

        assertThat(seen).containsExactly(Optional.of("a:1"), Optional.of("a:2"));
        assertThat(of(IRO)).isEqualTo(kept);
        assertThat(kept.address()).contains("a:2");
        assertThat(kept.shut()).contains("blocked");
    }

    @Test
    default void decides_anew_when_somebody_else_was_the_first() {
        mailboxes()
                .change(
                        COUNCIL,
                        IRO,
                        box -> {
                            if (box.address().isEmpty()) {
                                elsewhere(it -> it.reachedAt("a:2"));
                            }
                            return box.shutFor("blocked");
                        });

        assertThat(of(IRO)).isEqualTo(Mailbox.of(COUNCIL, IRO).reachedAt("a:2").shutFor("blocked"));
    }

    @Test
    default void gives_up_when_others_are_quicker_every_time() {
        var times = new ArrayList<Integer>();

        assertThatThrownBy(() ->
                        mailboxes()
                                .change(
                                        COUNCIL,
                                        IRO,
                                        box -> {
                                            times.add(times.size());
                                            elsewhere(it -> it.reachedAt("a:" + times.size()));
                                            return box.shutFor("blocked");
                                        }))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(
                        "A mailbox of buckinghamshire was changed by others 20 times in a row. Try"
                                + " again in a minute.");
        assertThat(times).hasSize(20);
        assertThat(of(IRO).shut()).isEmpty();
    }

    @Test
    default void loses_no_change_of_many_at_once() throws InterruptedException {
        for (var round = 1; round <= 10; round++) {
            Race.of(this, (node, n) -> change(node, box -> box.reachedAt(longer(box) + n)));

            assertThat(longer(of(IRO))).hasSize(4 * round);
        }
    }

    @Test
    default void carries_along_what_a_newer_version_knows_of_a_mailbox() {
        mailboxes().change(COUNCIL, IRO, box -> box.reachedAt("a:1"));
        rewrite(mailbox(), json -> json.put("language", "cy"));

        mailboxes().change(COUNCIL, IRO, box -> box.leased(LATER));

        assertThat(kept(mailbox()))
                .isEqualTo(
                        Json.read(
                                """
                                {"format":1, "address":"a:1", "language":"cy",
                                 "leased-until":"2025-04-16T09:31:00.123456789Z"}
                                """));
    }

    @Test
    default void refuses_a_mailbox_in_a_newer_format() {
        mailboxes().change(COUNCIL, IRO, box -> box.reachedAt("a:1"));
        rewrite(mailbox(), json -> json.put("format", 2));

        assertThatThrownBy(() -> of(IRO))
                .hasMessage(
                        "A mailbox of buckinghamshire is kept in format 2, and this Holdfast reads"
                                + " up to 1. Start the newer Holdfast again.");
    }

    private Mailboxes mailboxes() {
        return cabinet().mailboxes();
    }

    private Mailbox of(PersonId person) {
        return otherCabinet().mailboxes().of(COUNCIL, person);
    }

    private void elsewhere(UnaryOperator<Mailbox> change) {
        change(otherNode(), change);
    }

    private static Mailbox change(DocumentStore node, UnaryOperator<Mailbox> change) {
        return new Cabinet(node).mailboxes().change(COUNCIL, IRO, change);
    }

    private static String longer(Mailbox box) {
        return box.address().orElse("");
    }

    private static Key mailbox() {
        return new Key(COUNCIL.id(), "mailbox:" + IRO);
    }
}
