package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Notice;
import holdfast.notice.Recipient;
import holdfast.notice.Why;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** What becomes of the letters that are due, by dice. */
final class Post {

    private static final Set<Why> PRESSING =
            Set.of(Why.PINGED, Why.REMINDED, Why.LAPSED, Why.COVERED);

    private final Random dice;
    private final Mirror it;
    private final Process process;
    private final Directory directory;
    private final Serves serves;

    Post(Random dice, Mirror it, Process process, Directory directory, Serves serves) {
        this.dice = dice;
        this.it = it;
        this.process = process;
        this.directory = directory;
        this.serves = serves;
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
        return sent(concern, notice, now);
    }

    private List<Notice> sent(Concern concern, Notice notice, Instant now) {
        var open = process.onWorkingDay(now);
        if (PRESSING.contains(notice.why()) && open.isAfter(now)) {
            return List.of(notice.putOff(open));
        }
        var there = reached(concern, notice.to());
        if (there.isEmpty()) {
            return List.of(notice.withNobodyToTell());
        }
        if (there.size() == 1) {
            return List.of(tried(notice, there.getFirst(), now));
        }
        return IntStream.range(0, there.size())
                .mapToObj(n -> tried(notice.forHolder(there.get(n), n), there.get(n), now))
                .toList();
    }

    /** Nobody without a post, and nobody who is away while somebody stands in. */
    private List<PersonId> reached(Concern concern, Recipient to) {
        var there = process.reached(concern, to, directory).stream().map(Person::id).toList();
        assertThat(there).as("who hears for %s", to).isEqualTo(serves.reached(to));
        assertThat(there).allMatch(who -> serves.leftAlone(who).isEmpty());
        return there;
    }

    private Notice tried(Notice notice, PersonId to, Instant now) {
        return notice.tried(
                to,
                switch (dice.nextInt(7)) {
                    case 0 -> new Outcome.Refused("blocked");
                    case 1 -> new Outcome.Unclear("503", Optional.of(Duration.ofSeconds(45)));
                    case 2 -> new Outcome.Later("429", Duration.ofSeconds(45));
                    default -> new Outcome.Taken("activity");
                },
                now);
    }
}
