package holdfast.concern;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Text.Fate;
import holdfast.concern.Text.Kept;
import holdfast.policy.StageId;
import holdfast.workingday.London;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a history says that the standing of a concern does not. */
final class Past {

    private boolean left;
    private Optional<LocalDate> filed = Optional.empty();
    private Optional<LocalDate> onHold = Optional.empty();
    private Optional<LocalDate> erased = Optional.empty();

    private Past() {}

    static Optional<LocalDate> formalSince(List<Entry> history) {
        return history.stream().flatMap(entry -> formal(entry.event()).stream()).findFirst();
    }

    static boolean dueChosen(List<Entry> history) {
        return history.reversed().stream()
                .flatMap(entry -> chosen(entry.event()).stream())
                .findFirst()
                .orElse(false);
    }

    private static Optional<Boolean> chosen(ConcernEvent event) {
        if (event instanceof ConcernEvent.Dated || event instanceof ConcernEvent.Extended) {
            return Optional.of(true);
        }
        return event instanceof ConcernEvent.Escalated e
                ? Optional.of(e.opened().chosen())
                : event instanceof ConcernEvent.Started s
                        ? s.opened().map(Standing.Opened::chosen)
                        : Optional.empty();
    }

    private static Optional<LocalDate> formal(ConcernEvent event) {
        if (event instanceof ConcernEvent.Escalated e) {
            return Optional.of(e.opened().on());
        }
        return event instanceof ConcernEvent.Started e && e.kind() == Kind.CONCERN
                ? e.opened()
                        .filter(opened -> !opened.stage().equals(StageId.NOTIFICATION))
                        .map(Standing.Opened::on)
                : Optional.empty();
    }

    /** Erasing takes the words of every line before it; its own say why, and stay. */
    static int erased(List<Entry> history) {
        return history.stream()
                .filter(entry -> isErased(entry.event()))
                .mapToInt(entry -> entry.seq() - 1)
                .max()
                .orElse(0);
    }

    private static boolean isErased(ConcernEvent event) {
        return event instanceof ConcernEvent.Fated(var fate, var _) && fate == Fate.ERASED;
    }

    static Kept kept(Concern concern) {
        var past = new Past();
        concern.history().forEach(past::read);
        var needed = !concern.isVoid() && !concern.children().isEmpty();
        return new Kept(past.left, needed, past.filed, past.onHold, past.erased, over(concern));
    }

    private void read(Entry entry) {
        var day = Optional.of(London.day(entry.at()));
        switch (entry.event()) {
            case ConcernEvent.Fated(var fate, var _) -> read(fate, day);
            case ConcernEvent.Reopened _ -> filed = Optional.empty();
            case ConcernEvent event when !event.texts().isEmpty() -> {
                left = true;
                filed = Optional.empty(); // what was said since is not on the child's record yet
            }
            case ConcernEvent _ -> {}
        }
    }

    private void read(Fate fate, Optional<LocalDate> day) {
        switch (fate) {
            case FILED -> filed = day;
            case HELD -> onHold = day;
            case RELEASED -> onHold = Optional.empty();
            case ERASED -> erased = day;
        }
        left = fate.isOfHold() || fate == Fate.FILED && left;
    }

    private static Optional<LocalDate> over(Concern concern) {
        return switch (concern.standing()) {
            case Standing.Ended(var _, var _, var on) -> Optional.of(on);
            case Standing.Told(var seen, var stay) ->
                    stay.isEmpty() ? told(concern, seen) : Optional.empty();
            case Standing.Recorded _,
                    Standing.Informal _,
                    Standing.AtStage _,
                    Standing.Answered _,
                    Standing.Refused _,
                    Standing.Accepted _ ->
                    Optional.empty();
        };
    }

    /** What is only told is over when it is seen (decision 10); a talk is for nobody to see. */
    private static Optional<LocalDate> told(Concern concern, List<Standing.Acknowledged> seen) {
        return switch (concern.kind()) {
            case TALK -> Optional.of(London.day(concern.raisedAt()));
            case PRAISE, COMPLAINT, CHANGE ->
                    seen.stream().findFirst().map(Standing.Acknowledged::at).map(London::day);
            case SERVICE, NOTIFICATION, CONCERN -> Optional.empty();
        };
    }
}
