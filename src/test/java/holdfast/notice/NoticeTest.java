package holdfast.notice;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Messenger.Outcome.Later;
import holdfast.notice.Messenger.Outcome.Refused;
import holdfast.notice.Messenger.Outcome.Taken;
import holdfast.notice.Messenger.Outcome.Unclear;
import holdfast.notice.Messenger.Outcome.Unfit;
import holdfast.notice.Notice.State;
import holdfast.notice.Notice.State.Failed;
import holdfast.notice.Notice.State.Owed;
import holdfast.notice.Notice.State.Parked;
import holdfast.notice.Notice.State.Sent;
import holdfast.people.PersonId;
import holdfast.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a notice when it has been tried. */
class NoticeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonId TOM = new PersonId("tom");
    private static final Outcome UNKNOWN = new Unclear("timeout", Optional.empty());

    private final Notice owed =
            Notice.owed(
                    "n-1-1", new Recipient.Named(TOM, new Role("team-manager")), Why.PINGED, NOW);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("outcomes")
    void an_outcome_decides_what_becomes_of_it(Outcome outcome, State state) {
        assertThat(owed.tried(TOM, outcome, NOW).state()).isEqualTo(state);
    }

    static List<Arguments> outcomes() {
        var who = Optional.of(TOM);
        var asked = Optional.of(Duration.ofSeconds(45));
        return List.of(
                Arguments.of(new Taken("m-1"), new Sent(TOM, NOW, 1)),
                Arguments.of(new Refused("blocked"), new Failed(who, "blocked", 1)),
                Arguments.of(new Unfit("too-large"), new Failed(who, "too-large", 1)),
                Arguments.of(UNKNOWN, new Owed(1, NOW.plusSeconds(30), Optional.of(NOW))),
                Arguments.of(
                        new Unclear("http-503", asked),
                        new Owed(1, NOW.plusSeconds(45), Optional.of(NOW))),
                Arguments.of(
                        new Later("http-429", Duration.ofSeconds(30)),
                        new Owed(0, NOW.plusSeconds(30), Optional.of(NOW))));
    }

    @Test
    void what_nobody_knows_to_have_arrived_is_tried_eight_times_each_after_twice_the_pause() {
        var pauses = new ArrayList<Long>();
        var notice = owed;
        while (notice.state() instanceof Owed) {
            notice = notice.tried(TOM, UNKNOWN, NOW);
            notice.next().ifPresent(next -> pauses.add(Duration.between(NOW, next).toSeconds()));
        }

        assertThat(pauses).containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L);
        assertThat(notice.state()).isEqualTo(new Parked(Optional.of(TOM), "timeout", 8));
    }

    @Test
    void a_pause_that_teams_asks_for_is_no_attempt_however_often_it_asks() {
        var notice = owed.tried(TOM, UNKNOWN, NOW);
        for (var asked = 0; asked < 3 * Notice.ATTEMPTS; asked++) {
            notice = notice.tried(TOM, new Later("http-429", Duration.ofSeconds(5)), NOW);
        }

        assertThat(notice.state()).isEqualTo(new Owed(1, NOW.plusSeconds(5), Optional.of(NOW)));
    }

    @Test
    void a_notice_that_is_put_off_again_and_again_has_waited_since_its_first_try() {
        var notice = owed;
        for (var tries = 0; tries < 5; tries++) {
            var at = notice.next().orElseThrow();
            notice = notice.tried(TOM, new Later("unauthorised", Duration.ofMinutes(5)), at);
            notice = notice.putOff(at.plus(Duration.ofMinutes(6)));
        }

        assertThat(notice.waitingSince()).contains(NOW);
        assertThat(notice.next()).contains(NOW.plus(Duration.ofMinutes(30)));
    }

    @Test
    void a_notice_that_waits_for_the_council_to_open_has_not_waited_before() {
        var opens = NOW.plus(Duration.ofDays(3));

        assertThat(owed.tried(TOM, UNKNOWN, NOW).untilOpen(opens).waitingSince()).contains(opens);
    }
}
