package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Notice;
import holdfast.notice.Recipient;
import holdfast.notice.Why;
import holdfast.people.PersonId;
import holdfast.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What becomes of the letters that are due, by dice. */
final class Post {

    private static final Set<Why> PRESSING = Set.of(Why.PINGED, Why.REMINDED, Why.LAPSED);

    private final Random dice;
    private final Mirror it;
    private final Process process;

    Post(Random dice, Mirror it, Process process) {
        this.dice = dice;
        this.it = it;
        this.process = process;
    }

    Map<String, List<Notice>> of(Concern concern, Instant now) {
        var results = new LinkedHashMap<String, List<Notice>>();
        for (var notice : concern.notices()) {
            if (notice.next().filter(next -> !next.isAfter(now)).isPresent()) {
                results.put(notice.id(), one(concern, notice, now));
            }
        }
        return results;
    }

    private List<Notice> one(Concern concern, Notice notice, Instant now) {
        var overtaken = process.overtaken(concern, notice);
        if (PRESSING.contains(notice.why()) && (it.over())) {
            assertThat(overtaken).as("nobody is pressed after the end: %s", notice).isTrue();
        }
        if (!PRESSING.contains(notice.why())) {
            assertThat(overtaken).as("what a person did is told: %s", notice).isFalse();
        }
        if (overtaken) {
            return List.of(notice.overtaken());
        }
        return sent(notice, now);
    }

    private List<Notice> sent(Notice notice, Instant now) {
        var open = process.onWorkingDay(now);
        if (PRESSING.contains(notice.why()) && open.isAfter(now)) {
            return List.of(notice.putOff(open));
        }
        return switch (dice.nextInt(9)) {
            case 0 -> List.of(notice.withNobodyToTell());
            case 1 ->
                    List.of(
                            tried(notice.forHolder(new PersonId("h-1"), 0), now),
                            tried(notice.forHolder(new PersonId("h-2"), 1), now));
            default -> List.of(tried(notice, now));
        };
    }

    private Notice tried(Notice notice, Instant now) {
        return notice.tried(
                to(notice.to()),
                switch (dice.nextInt(6)) {
                    case 0 -> new Outcome.Refused("blocked");
                    case 1 -> new Outcome.Unclear("429", Optional.of(Duration.ofSeconds(45)));
                    default -> new Outcome.Taken("activity");
                },
                now);
    }

    private static PersonId to(Recipient to) {
        return switch (to) {
            case Recipient.Named(var person, var _) -> person;
            case Recipient.RoleFor(Role(var id), var _) -> new PersonId("p-" + id);
        };
    }
}
