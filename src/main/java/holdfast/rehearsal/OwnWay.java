package holdfast.rehearsal;

import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import holdfast.concern.Standing;
import holdfast.concern.Standing.StageEntry;
import holdfast.picture.Way;
import holdfast.picture.Way.Beside;
import holdfast.picture.Way.Happened;
import holdfast.picture.Way.Now;
import holdfast.picture.Way.Stay;
import holdfast.picture.Way.Step;
import holdfast.picture.Way.Track;
import holdfast.picture.Way.What;
import holdfast.workingday.London;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads from a concern's history which way it has gone: stages and days, and nobody's words. */
final class OwnWay {

    private final Concern concern;
    private final List<Stay> stays = new ArrayList<>();

    private OwnWay(Concern concern) {
        this.concern = concern;
    }

    static Way of(Concern concern) {
        return new OwnWay(concern).way();
    }

    private Way way() {
        concern.history().forEach(this::follow);
        // The last stay's own clock knows what has become of its day.
        concern.standing().entry().ifPresent(this::dueNow);
        return new Way(
                concern.ref().toString(),
                stays,
                now(concern.standing()),
                since(),
                Stream.concat(told().stream(), tracks()).toList());
    }

    private void follow(Entry entry) {
        var day = London.day(entry.at());
        opened(entry.event())
                .map(opened -> new Stay(opened.stage().id(), opened.on(), opened.due(), List.of()))
                .ifPresent(stays::add);
        step(entry.event(), day).filter(_ -> !stays.isEmpty()).ifPresent(this::add);
    }

    private static Optional<Standing.Opened> opened(ConcernEvent event) {
        if (event instanceof ConcernEvent.Started started) {
            return started.opened();
        }
        return event instanceof ConcernEvent.Escalated on
                ? Optional.of(on.opened())
                : Optional.empty();
    }

    private static Optional<Step> step(ConcernEvent event, LocalDate day) {
        if (event instanceof ConcernEvent.Convened convened) {
            return Optional.of(new Step(What.CONVENED, convened.date()));
        }
        if (event instanceof ConcernEvent.Met met) {
            return Optional.of(new Step(What.MET, met.held()));
        }
        if (event instanceof ConcernEvent.Lapsed lapsed) {
            return Optional.of(new Step(What.LAPSED, lapsed.on()));
        }
        return judged(event).map(what -> new Step(what, day));
    }

    private static Optional<What> judged(ConcernEvent event) {
        if (event instanceof ConcernEvent.Answered) {
            return Optional.of(What.ANSWERED);
        }
        if (event instanceof ConcernEvent.Accepted) {
            return Optional.of(What.ACCEPTED);
        }
        return event instanceof ConcernEvent.Refused ? Optional.of(What.REFUSED) : Optional.empty();
    }

    private void add(Step step) {
        var stay = stays.removeLast();
        var steps = Stream.concat(stay.steps().stream(), Stream.of(step)).toList();
        stays.add(new Stay(stay.stage(), stay.opened(), stay.due(), steps));
    }

    private void dueNow(StageEntry entry) {
        var stay = stays.removeLast();
        stays.add(new Stay(stay.stage(), stay.opened(), entry.due(), stay.steps()));
    }

    private static Now now(Standing standing) {
        return switch (standing) {
            case Standing.Told _ -> Now.TOLD;
            case Standing.Recorded _ -> Now.RECORDED;
            case Standing.Informal _, Standing.AtStage _ -> Now.AWAITED;
            case Standing.Answered _ -> Now.TO_JUDGE;
            case Standing.Refused _ -> Now.REFUSED;
            case Standing.Accepted _ -> Now.ACTIONS;
            case Standing.Ended(var how, var _, var _) ->
                    switch (how) {
                        case CLOSED -> Now.CLOSED;
                        case WITHDRAWN -> Now.WITHDRAWN;
                        case VOID -> Now.VOID;
                    };
        };
    }

    /** The day of the last thing that brought it where it stands. */
    private LocalDate since() {
        return switch (concern.standing()) {
            case Standing.Ended(var _, var _, var on) -> on;
            case Standing.Informal(var stay) -> stay.opened();
            case Standing.AtStage(var stay) -> stay.opened();
            case Standing.Answered(var _, var answer, var _, var _) -> London.day(answer.at());
            case Standing.Refused _ -> last(ConcernEvent.Refused.class);
            case Standing.Accepted _ -> last(ConcernEvent.Accepted.class);
            case Standing.Told _, Standing.Recorded _ -> London.day(concern.raisedAt());
        };
    }

    private LocalDate last(Class<? extends ConcernEvent> kind) {
        return concern.history().reversed().stream()
                .filter(entry -> kind.isInstance(entry.event()))
                .map(entry -> London.day(entry.at()))
                .findFirst()
                .orElseGet(() -> London.day(concern.raisedAt()));
    }

    private Optional<Beside> told() {
        return told(concern.kind())
                .map(track ->
                        new Beside(
                                track,
                                Happened.TOLD,
                                OptionalInt.empty(),
                                London.day(concern.raisedAt())));
    }

    private static Optional<Track> told(Concern.Kind kind) {
        return switch (kind) {
            case PRAISE -> Optional.of(Track.GOOD_PRACTICE);
            case SERVICE -> Optional.of(Track.SERVICE_CONCERN);
            case TALK -> Optional.of(Track.TALK);
            case COMPLAINT -> Optional.of(Track.COMPLAINT);
            case CHANGE -> Optional.of(Track.CHANGE);
            case NOTIFICATION, CONCERN -> Optional.empty();
        };
    }

    private Stream<Beside> tracks() {
        return concern.tracks().stream()
                .map(track ->
                        new Beside(
                                track(track.track()),
                                happened(track.state()),
                                level(track.state()),
                                track.on()));
    }

    private static Track track(String word) {
        return switch (word) {
            case "cafcass" -> Track.CAFCASS;
            case "legal" -> Track.LEGAL;
            case "hearing" -> Track.HEARING;
            case String _ -> Track.COMPLAINT;
        };
    }

    private static Happened happened(String state) {
        return switch (state) {
            case "questioned" -> Happened.QUESTIONED;
            case "referred" -> Happened.REFERRED;
            case "considered" -> Happened.CONSIDERED;
            case "listed" -> Happened.LISTED;
            case String level when level.startsWith("level-") -> Happened.ADVISED;
            case String _ -> Happened.RECORDED;
        };
    }

    private static OptionalInt level(String state) {
        return state.startsWith("level-")
                ? OptionalInt.of(Integer.parseInt(state.substring("level-".length())))
                : OptionalInt.empty();
    }
}
