package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Answer.AgreedAction.Bell;
import holdfast.concern.Answer.AgreedAction.State;
import holdfast.concern.Answer.Proposed;
import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent.ActionRang;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Period;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import holdfast.policy.Tracks.Cause;
import holdfast.workingday.London;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows a history line by line and says where the matter stands, from the policy alone and with a
 * wall calendar. It shares nothing with the rules it checks.
 */
final class Mirror {

    /** An agreed action. */
    static final class Agreed {
        final Proposed asked;
        LocalDate due;
        LocalDate told;
        State state = State.OPEN;
        boolean late;

        Agreed(Proposed asked, LocalDate today) {
            this.asked = asked;
            this.due = asked.by();
            this.told = today;
        }
    }

    final WalkedCouncil council;
    Kind kind = Kind.TALK;
    String standing = "";
    Optional<Stage> stage = Optional.empty();
    LocalDate opened = LocalDate.MIN;
    LocalDate due = LocalDate.MIN;
    Optional<Deed> next = Optional.empty();
    Optional<LocalDate> review = Optional.empty();
    Optional<LocalDate> formal = Optional.empty();
    Optional<LocalDate> whole = Optional.empty();
    LocalDate waiting = LocalDate.MIN;

    /** The day of the last reminder, or since which the due day is what it is. */
    LocalDate told = LocalDate.MIN;

    boolean lapsed;
    int pings;
    int extended;
    boolean minuted;
    List<Proposed> minutes = List.of();
    List<Proposed> proposed = List.of();
    final List<Agreed> actions = new ArrayList<>();
    boolean wholeLapsed;
    final Set<Cause> asked = EnumSet.noneOf(Cause.class);
    final Map<Cause, LocalDate> causes = new EnumMap<>(Cause.class);
    boolean referred;
    Optional<LocalDate> hearing = Optional.empty();
    LocalDate heard = LocalDate.MIN;
    Optional<PersonId> accepted = Optional.empty();
    PersonId raisedBy = Cast.STRANGER.id();
    Optional<LocalDate> by = Optional.empty();
    int version;

    /** To whom it was handed at this stage, and in which role. */
    record Handed(Role role, PersonId to) {}

    /** Who has given the answer that awaits judgement. */
    Optional<PersonId> answeredBy = Optional.empty();

    Optional<Handed> handed = Optional.empty();

    /** Whether somebody has chosen the day its stage is due. */
    boolean chosen;

    Mirror(WalkedCouncil council) {
        this.council = council;
    }

    /** What the matter is once this line is written. */
    void line(Entry line) {
        var before = place();
        assertThat(!over() || afterwards(line.event())).as("after the end: %s", line).isTrue();
        var today = London.day(line.at());
        if (version == 0) {
            raisedBy = line.by().orElseThrow();
        }
        if (line.event() instanceof ConcernEvent.Accepted) {
            accepted = line.by();
        }
        var judges =
                line.event() instanceof ConcernEvent.Accepted
                        || line.event() instanceof ConcernEvent.Refused
                        || line.event() instanceof ConcernEvent.Asked;
        assertThat(judges && answeredBy.isPresent() && answeredBy.equals(line.by()))
                .as("nobody judges their own answer: %s", line)
                .isFalse();
        new MirrorLine(this, today).read(line.event());
        if (line.event() instanceof ConcernEvent.Answered) {
            answeredBy = line.by();
        }
        var passed =
                line.event() instanceof ConcernEvent.Passed
                        || line.event() instanceof ConcernEvent.Covered;
        version += before.equals(place()) && !passed ? 0 : 1;
    }

    /** What may still be written of a matter that is over. */
    private static boolean afterwards(ConcernEvent event) {
        return event instanceof ConcernEvent.Acknowledged
                || event instanceof ConcernEvent.Cafcass
                || event instanceof ConcernEvent.Corrected
                || event instanceof ConcernEvent.Noted
                || event instanceof ConcernEvent.Viewed
                || event instanceof ConcernEvent.Fated
                || event instanceof ConcernEvent.Voided
                || event instanceof ConcernEvent.Reopened
                || event instanceof ConcernEvent.Unreachable;
    }

    private String place() {
        return standing + stage.map(Stage::id) + owes();
    }

    boolean awaited() {
        return standing.equals("informal") && stage.isPresent()
                || standing.equals("at-stage")
                || standing.equals("told") && stage.isPresent();
    }

    /** Informal, and without a clock. */
    boolean recorded() {
        return standing.equals("informal") && stage.isEmpty();
    }

    boolean undecided() {
        return standing.equals("answered") || standing.equals("refused");
    }

    boolean over() {
        return standing.equals("closed") || standing.equals("withdrawn") || standing.equals("void");
    }

    /** Whether nobody was pinged at the lapse, since they were to be left alone. */
    boolean silent() {
        return lapsed && pings == 0;
    }

    Stage at() {
        return stage.orElseThrow();
    }

    boolean last() {
        var stages = council.policy().stages();
        return !stages.isEmpty() && stages.getLast().equals(at());
    }

    Optional<Role> owes() {
        return switch (standing) {
            case "informal", "at-stage" ->
                    Optional.of(
                            recorded()
                                    ? Role.IRO
                                    : next.map(deed -> roles(deed).getFirst())
                                            .orElse(at().judge()));
            case "answered" -> Optional.of(at().judge());
            case "refused" -> Optional.of(Role.IRO);
            case "told" -> kind == Kind.CHANGE ? Optional.of(Role.IRO) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Who may do it at this stage; the first owes it. */
    List<Role> roles(Deed deed) {
        var roles = new ArrayList<Role>();
        at().asks().stream().filter(t -> t.deed() == deed).forEach(t -> roles.addAll(t.by()));
        at().offers().stream().filter(t -> t.deed() == deed).forEach(t -> roles.addAll(t.by()));
        return roles;
    }

    /** The last day of a stage that opens today, by its policy; never a day gone by. */
    LocalDate due(Stage stage, LocalDate today) {
        var limit = stage.within().map(within -> last(within, today)).orElse(whole.orElse(today));
        return limit.isBefore(today) ? today : limit;
    }

    private LocalDate last(Period within, LocalDate opens) {
        var from =
                switch (within.from().orElseThrow().word()) {
                    case "raised" -> formal.orElse(opens);
                    case "review" -> review.orElse(opens);
                    default -> opens;
                };
        return council.days().due(from, within);
    }

    /** The day it would end if every stage from here on took its full length. */
    LocalDate projected(LocalDate today) {
        var end = today.isAfter(due) ? today : due;
        var stages = council.policy().stages();
        for (var i = stages.indexOf(at()) + 1; i < stages.size(); i++) {
            var from = end;
            var then = stages.get(i).within().map(within -> last(within, from)).orElse(from);
            end = then.isAfter(from) ? then : from;
        }
        return end;
    }

    void rang(ActionRang e, LocalDate today) {
        var action = actions.get(e.action() - 1);
        action.told = today;
        action.late |= e.bell() == Bell.LAPSED;
    }
}
