package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.IRO;
import static holdfast.storage.Bucks.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import holdfast.notice.Mailbox;
import holdfast.notice.Mailboxes;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a mailbox is lent to one sender at a time. */
interface LeasesContract extends CabinetUnderTest {

    Instant SOON = START.plusSeconds(60);

    @Test
    default void lends_a_mailbox_to_one_sender_until_its_lease_ends() {
        mailboxes().change(COUNCIL, IRO, box -> box.reachedAt("a:1"));

        assertThat(lease(START, SOON))
                .contains(now())
                .hasValueSatisfying(box -> assertThat(box.leasedUntil()).contains(SOON));
        assertThat(lease(START, SOON)).isEmpty();
        assertThat(lease(SOON.minusNanos(1), SOON.plusSeconds(60))).isEmpty();
        assertThat(now().leasedUntil()).contains(SOON);
        assertThat(lease(SOON, SOON.plusSeconds(60))).isPresent();
        assertThat(lease(SOON.plusSeconds(61), SOON.plusSeconds(62))).isPresent();
    }

    @Test
    default void lends_a_mailbox_that_has_been_given_back() {
        lease(START, SOON);
        mailboxes().change(COUNCIL, IRO, box -> box.released(Optional.of(START)));

        assertThat(lease(START, SOON))
                .contains(Mailbox.of(COUNCIL, IRO).released(Optional.of(START)).leased(SOON));
    }

    @Test
    default void lends_a_mailbox_to_one_of_many_who_ask_at_once() throws InterruptedException {
        for (var round = 0; round < 50; round++) {
            var now = START.plusSeconds(round);

            var leases =
                    Race.of(
                            this,
                            (node, _) ->
                                    new Cabinet(node)
                                            .mailboxes()
                                            .lease(COUNCIL, IRO, now, now.plusSeconds(1)));

            assertThat(leases.stream().filter(Optional::isPresent)).hasSize(1);
        }
    }

    @Test
    default void lends_no_mailbox_for_no_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lease(START, START))
                .withMessage("A lease ends after it begins.");
    }

    private Optional<Mailbox> lease(Instant now, Instant until) {
        return mailboxes().lease(COUNCIL, IRO, now, until);
    }

    private Mailboxes mailboxes() {
        return cabinet().mailboxes();
    }

    private Mailbox now() {
        return otherCabinet().mailboxes().of(COUNCIL, IRO);
    }
}
