package holdfast.concern;

import static holdfast.concern.Ruling.no;
import static holdfast.concern.Ruling.yes;

import holdfast.concern.Concern.Edition;
import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent.Opened;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Process.Opening;
import holdfast.concern.Ruling.Ruled;
import holdfast.policy.Event;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import holdfast.policy.Tracks.Cause;
import java.time.LocalDate;
import java.util.Optional;

/** What the process says to a matter that somebody wants to start. */
final class Beginning {

    private final Policy policy;
    private final LadderRuling ladder;

    Beginning(Policy policy, LadderRuling ladder) {
        this.policy = policy;
        this.ladder = ladder;
    }

    Ruled of(Opening opening, LocalDate today) {
        if (opening.subject().children().size() > 1 && !policy.together()) {
            return no(new Refusal.OneChildOnly());
        }
        return switch (opening.kind()) {
            case NOTIFICATION ->
                    elsewhere(opening)
                            ? no(new Refusal.NoSuchStage(opening.at().orElseThrow()))
                            : policy.notification()
                                    .map(stage -> at(stage, opening, today))
                                    .orElseGet(() -> no(new Refusal.NoNotification()));
            case CONCERN -> formal(opening, today);
            case PRAISE, SERVICE ->
                    Tellings.of(policy, opening.kind()).isEmpty()
                            ? no(new Refusal.NobodyToTell())
                            : yes(started(opening, Optional.empty()));
            case TALK -> yes(started(opening, Optional.empty()));
            case COMPLAINT -> complaint(started(opening, Optional.empty()), today);
        };
    }

    /** A complaint may itself be serious enough for the Cafcass question (R4.6). */
    private Ruled complaint(ConcernEvent.Started started, LocalDate today) {
        return policy.tracks().cafcass().question().contains(Cause.COMPLAINT)
                ? yes(started, new ConcernEvent.Questioned(Cause.COMPLAINT, today))
                : yes(started);
    }

    private static boolean elsewhere(Opening opening) {
        return opening.at().filter(at -> !at.equals(StageId.NOTIFICATION)).isPresent();
    }

    private Ruled formal(Opening opening, LocalDate today) {
        var first = policy.stages().getFirst();
        var wanted = opening.at().orElse(first.id());
        var stage = policy.stage(wanted).filter(_ -> !wanted.equals(StageId.NOTIFICATION));
        if (stage.isEmpty()) {
            return no(new Refusal.NoSuchStage(wanted));
        }
        if (!wanted.equals(first.id()) && !opening.particulars().containsKey("reason")) {
            return no(new Refusal.NeedsReason(wanted));
        }
        return at(stage.orElseThrow(), opening, today);
    }

    private Ruled at(Stage stage, Opening opening, LocalDate today) {
        if (countsFromReview(stage) && opening.review().isEmpty()) {
            return no(new Refusal.NeedsReview());
        }
        var refused =
                ladder.missing(stage, opening.particulars().keySet(), opening.urgent())
                        .or(() ->
                                opening.by()
                                        .flatMap(date -> ladder.dateRefused(stage, date, today)));
        return refused.map(Ruling::no)
                .orElseGet(() -> yes(started(opening, Optional.of(opened(stage, opening, today)))));
    }

    private static boolean countsFromReview(Stage stage) {
        return stage.within()
                .flatMap(within -> within.from())
                .map(Event::word)
                .filter("review"::equals)
                .isPresent();
    }

    private Opened opened(Stage stage, Opening opening, LocalDate today) {
        var whole =
                opening.kind() == Kind.CONCERN ? ladder.whole(today) : Optional.<LocalDate>empty();
        var due =
                opening.by()
                        .map(ladder::known)
                        .orElseGet(() -> ladder.due(stage, today, today, opening.review(), whole));
        return new Opened(stage.id(), today, due, whole, stage.first());
    }

    private ConcernEvent.Started started(Opening opening, Optional<Opened> opened) {
        return new ConcernEvent.Started(
                opening.kind(),
                new Edition(policy.id(), policy.edition(), policy.hash()),
                opening.subject(),
                opening.category(),
                opening.particulars(),
                opening.review(),
                opening.links(),
                opened);
    }
}
