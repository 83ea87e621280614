package holdfast.policy;

import static holdfast.policy.Words.quote;

import java.util.List;
import java.util.Optional;

/** How long a stage's answer may take, who may change that, and the reminder before it is due. */
record StageClock(Optional<Period> within, boolean iroMaySetDue, Optional<Period> remind) {

    /**
     * Reads a stage's clock.
     *
     * @param from what may start it
     */
    static StageClock read(Keys keys, Frame frame, List<Event> from) {
        var within = keys.optional("within").flatMap(at -> frame.periods().of(at, from));
        var iroMaySetDue = keys.optional("iro-may-set-due").flatMap(StageClock::yesOrNo);
        var limit = within.or(() -> frame.wholeProcess().map(WholeProcess::within));
        var remind = keys.optional("remind").flatMap(at -> remind(at, frame, limit));
        return new StageClock(within, iroMaySetDue.orElse(false), remind);
    }

    private static Optional<Period> remind(Place place, Frame frame, Optional<Period> limit) {
        var remind = frame.periods().before(place);
        var tooEarly =
                limit.filter(
                        within -> remind.stream().anyMatch(r -> r.weight() >= within.weight()));
        tooEarly.ifPresent(within ->
                place.problem(
                        "this reminder would go before the clock starts. Make it shorter than %s."
                                .formatted(within.inWords())));
        return remind;
    }

    private static Optional<Boolean> yesOrNo(Place place) {
        return place.text()
                .flatMap(word ->
                        switch (word) {
                            case "yes" -> Optional.of(true);
                            case "no" -> Optional.of(false);
                            default -> {
                                place.problem(
                                        "%s is no answer. Write 'yes' or 'no'."
                                                .formatted(quote(word)));
                                yield Optional.empty();
                            }
                        });
    }
}
