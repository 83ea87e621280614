package holdfast.summary;

import static java.util.Locale.ROOT;

import holdfast.concern.Concerns.Summary;
import java.util.Arrays;
import java.util.Optional;

/**
 * How old a concern is, in working days since it was raised; twenty are the whole formal process of
 * most councils (IRO Handbook 6.2).
 */
enum Age {
    /** Up to 5. */
    WEEK(5),
    /** 6 to 10. */
    FORTNIGHT(10),
    /** 11 to 20. */
    MONTH(20),
    /** More than 20. */
    OLDER(Integer.MAX_VALUE);

    private final int most;

    Age(int most) {
        this.most = most;
    }

    String word() {
        return name().toLowerCase(ROOT);
    }

    /** The band of that word; the last for any other. */
    static Age of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElse(OLDER);
    }

    /** The band of a matter; empty where the calendar does not reach. */
    static Optional<Age> of(Summary summary, Ground ground) {
        return ground.since(summary.raisedOn()).stream()
                .boxed()
                .flatMap(days -> Arrays.stream(values()).filter(age -> days <= age.most))
                .findFirst();
    }
}
