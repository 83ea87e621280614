package holdfast.concern;

import static holdfast.concern.Ruling.no;
import static holdfast.concern.Ruling.yes;

import holdfast.concern.ConcernEvent.Questioned;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Ruling.Events;
import holdfast.concern.Ruling.No;
import holdfast.concern.Ruling.Ruled;
import holdfast.concern.Standing.StageEntry;
import holdfast.policy.Policy;
import holdfast.policy.StageId;
import holdfast.policy.Tracks.Cause;
import holdfast.policy.Tracks.Legal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** What becomes of what runs beside the stages. None of it moves a clock of theirs. */
final class SideRuling {

    private final Policy policy;
    private final SideClocks clocks;

    SideRuling(Policy policy, SideClocks clocks) {
        this.policy = policy;
        this.clocks = clocks;
    }

    /**
     * The law lets the IRO refer at any point (regulation 45), so nothing here can forbid it; the
     * council's advice to discuss it first is met by saying with whom, or why not.
     */
    Ruled cafcass(Act.ToCafcass act) {
        var wanted = policy.tracks().cafcass().discussWith();
        if (!act.refer() && act.reason().isEmpty()) {
            return no(new Refusal.NeedsCafcassReason());
        }
        return act.refer()
                        && !wanted.isEmpty()
                        && act.discussed().isEmpty()
                        && act.reason().isEmpty()
                ? no(new Refusal.NeedsDiscussion(wanted))
                : yes(
                        new ConcernEvent.Cafcass(
                                act.refer(), act.reason(), act.discussed(), act.on()));
    }

    Ruled advise(Act.SeekAdvice act) {
        var level = policy.tracks().legal().flatMap(legal -> legal.level(act.level()));
        if (policy.tracks()
                        .legal()
                        .map(Legal::levels)
                        .filter(levels -> !levels.isEmpty())
                        .isPresent()
                && level.isEmpty()) {
            return no(new Refusal.NoSuchLevel(act.level()));
        }
        return level.flatMap(each -> each.agreedBy())
                .filter(_ -> act.agreedBy().isEmpty())
                .map(role -> no(new Refusal.NeedsAgreement(act.level(), role)))
                .orElseGet(() ->
                        yes(new ConcernEvent.Advised(act.level(), act.question(), act.agreedBy())));
    }

    Ruled complain(Concern concern, Optional<Text.Ref> text, LocalDate today) {
        var complained = new ConcernEvent.Complained(text);
        return clocks.asks(concern, Cause.COMPLAINT)
                ? yes(complained, new Questioned(Cause.COMPLAINT, today))
                : yes(complained);
    }

    Ruled hear(LocalDate date, LocalDate today) {
        return date.isBefore(today)
                ? no(new Refusal.DateGone(date))
                : yes(new ConcernEvent.Heard(date));
    }

    /** Refusing what the last stage brought raises the Cafcass question (R4.2). */
    Ruled asking(Concern concern, Ruled refused, LocalDate today) {
        return switch (refused) {
            case No no -> no;
            case Events(var events) -> {
                var last =
                        concern.standing()
                                .entry()
                                .map(StageEntry::stage)
                                .filter(stage -> !stage.equals(StageId.NOTIFICATION))
                                .filter(stage -> policy.next(stage).isEmpty())
                                .isPresent();
                var all = new ArrayList<>(events);
                if (last && clocks.asks(concern, Cause.LAST_STAGE)) {
                    all.add(new Questioned(Cause.LAST_STAGE, today));
                }
                yield new Events(all);
            }
        };
    }
}
