package holdfast.policy;

import java.util.List;
import java.util.Optional;

/** How long a rung's tasks may take, who may change that, and the reminders before they are due. */
record StageClock(Optional<Period> within, boolean iroMaySetDue, List<Period> remind) {

    /**
     * Reads a stage's clock.
     *
     * @param from what may start it
     */
    static StageClock read(Keys keys, Frame frame, List<Event> from) {
        var within = keys.optional("within").flatMap(at -> frame.periods().of(at, from));
        var iroMaySetDue = keys.optional("iro-may-set-due").flatMap(Choice.YES_OR_NO::one);
        var limit = within.or(() -> frame.wholeProcess().map(Policy.WholeProcess::within));
        var reader = new ReminderReader(frame.periods());
        var remind =
                keys.optional("remind")
                        .map(at -> reader.read(at, limit.filter(period -> !period.before())))
                        .orElse(List.of());
        return new StageClock(within, iroMaySetDue.orElse(false), remind);
    }
}
