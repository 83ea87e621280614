package holdfast.watch;

import holdfast.people.Authority;
import holdfast.workingday.CouncilDays;
import java.util.Optional;

/**
 * What each council's open concerns were last all gone over for. It outlives a restart, so that a
 * calendar which was changed while Holdfast was away is noticed, and no other is.
 */
public interface Marks {

    /**
     * What open concerns depend on beside their own history.
     *
     * @param token one text made of parts, such as {@code days:} and an edition; it changes when
     *     any of them does
     * @param days the days they are timed by
     */
    record Mark(String token, CouncilDays days) {}

    /** The council's mark; none before the first. */
    Optional<Mark> of(Authority council);

    /** Puts a mark in the place of whatever there was. */
    void put(Authority council, Mark mark);
}
