package holdfast.conversation;

import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent;
import holdfast.concern.ConcernEvent.Started;
import holdfast.concern.ConcernEvent.Unknown;
import holdfast.concern.Entry;
import holdfast.notice.Notice;
import holdfast.people.PersonId;
import holdfast.people.Team;
import holdfast.people.TeamId;
import holdfast.policy.StageId;
import java.util.ArrayList;
import java.util.List;

/** What each thing that has happened to a concern is called in its story. */
final class StoryWords {

    private final Words words;

    StoryWords(Words words) {
        this.words = words;
    }

    String what(View view, Entry entry) {
        var by = by(view, entry);
        var key = "story." + entry.event().word();
        return switch (entry.event()) {
            case Started e -> started(view, by, e);
            case ConcernEvent.Escalated e ->
                    words.say(key, by, title(view, e.opened().stage()), e.opened().due());
            case ConcernEvent.Convened e -> words.say(key, by, e.date());
            case ConcernEvent.Met e -> words.say(key, by, e.held());
            case ConcernEvent.Answered e ->
                    words.say(key, by, words.say("position." + e.position().word()));
            case ConcernEvent.Passed e -> words.say(key, by, view.caller().name(e.to()));
            case ConcernEvent.Covered e ->
                    words.say(key, names(view, e.to()), words.role(e.role()));
            case ConcernEvent.Waiting e -> words.say(key, by, e.until());
            case ConcernEvent.Dated e -> words.say(key, by, e.from(), e.due());
            case ConcernEvent.Extended e -> words.say(key, by, e.from(), e.due());
            case ConcernEvent.Finished e -> words.say(key, by, e.action());
            case ConcernEvent.Redated e ->
                    words.say(
                            e.agreed() ? "story.redated" : "story.redated-asked",
                            by,
                            e.action(),
                            e.date());
            case ConcernEvent.Done e -> words.say(key, by, e.action());
            case ConcernEvent.Advised e -> words.say(key, by, e.level());
            case ConcernEvent.Heard e -> words.say(key, by, e.date());
            case ConcernEvent.Reopened e when view.concern().kind() == Kind.CHANGE ->
                    words.say("story.raised-from", by, e.as());
            case ConcernEvent.Reopened e -> words.say(key, by, e.as());
            case ConcernEvent.Fated _ ->
                    entry.by().isPresent() ? words.say(key, by) : words.say("story.erased-in-time");
            case Unknown e -> words.say("story.unknown", e.what());
            case ConcernEvent.Moved e ->
                    words.say(
                            "story.moved",
                            e.child().number(),
                            team(view, e.from()),
                            team(view, e.to()));
            case ConcernEvent.Leaves e -> words.say("story.leaves", e.child().number(), e.until());
            case ConcernEvent.Lapsed _,
                    ConcernEvent.Retimed _,
                    ConcernEvent.Reminded _,
                    ConcernEvent.Pinged _,
                    ConcernEvent.WholeLapsed _,
                    ConcernEvent.ActionRang _,
                    ConcernEvent.HearingNear _,
                    ConcernEvent.Foreseen _,
                    ConcernEvent.Questioned _,
                    ConcernEvent.Unreachable _ ->
                    rang(view, entry.event());
            case ConcernEvent.Acknowledged _,
                    ConcernEvent.Asked _,
                    ConcernEvent.Accepted _,
                    ConcernEvent.Refused _,
                    ConcernEvent.Closed _,
                    ConcernEvent.Cafcass _,
                    ConcernEvent.Complained _,
                    ConcernEvent.Corrected _,
                    ConcernEvent.Noted _,
                    ConcernEvent.Viewed _,
                    ConcernEvent.Withdrawn _,
                    ConcernEvent.Voided _ ->
                    words.say(key, by);
        };
    }

    /** Who did it, and for whom when they stood in for somebody. */
    private String by(View view, Entry entry) {
        var by = entry.by().map(view.caller()::name).orElse("");
        return entry.coveredFor()
                .map(away -> words.say("story.for", by, view.caller().name(away)))
                .orElse(by);
    }

    private String names(View view, List<PersonId> people) {
        return words.names(people.stream().map(view.caller()::name).toList());
    }

    private String started(View view, String by, Started e) {
        return e.opened()
                .filter(_ -> !e.kind().told())
                .map(opened ->
                        words.say(
                                key(e, opened.stage()),
                                by,
                                title(view, opened.stage()),
                                opened.due()))
                .orElseGet(() -> words.say("story.told." + e.kind().word(), by));
    }

    private static String key(Started e, StageId stage) {
        return e.kind() == Kind.CONCERN && stage.equals(StageId.NOTIFICATION)
                ? "story.raised-informally"
                : "story." + e.word();
    }

    /** What the clock brought. */
    private String rang(View view, ConcernEvent event) {
        return switch (event) {
            case ConcernEvent.Lapsed e when e.stage().equals(StageId.CHANGE) ->
                    words.say("story.change-lapsed", e.due());
            case ConcernEvent.Pinged e when e.stage().equals(StageId.CHANGE) ->
                    words.say("story.change-pinged");
            case ConcernEvent.Lapsed e ->
                    words.say("story.lapsed", title(view, e.stage()), e.due());
            case ConcernEvent.Retimed e -> retimed(e);
            case ConcernEvent.Reminded e -> words.say("story.reminded", words.role(e.who()));
            case ConcernEvent.Pinged e -> words.say("story.pinged", title(view, e.stage()));
            case ConcernEvent.WholeLapsed e -> words.say("story.whole-lapsed", e.due());
            case ConcernEvent.ActionRang e -> words.say("story.action-" + e.word(), e.action());
            case ConcernEvent.HearingNear e -> words.say("story.hearing-near", e.date());
            case ConcernEvent.Foreseen e -> words.say("story.foreseen", e.projected(), e.whole());
            case ConcernEvent.Questioned e ->
                    words.say("story.questioned." + e.written().get("cause"));
            case ConcernEvent.Unreachable e ->
                    words.say(
                            e.reason().equals(Notice.RESTRICTED)
                                    ? "story.unreachable-restricted"
                                    : "story.unreachable",
                            e.person().map(view.caller()::name).orElse(words.role(e.role())));
            default -> "";
        };
    }

    /** Old and new day, and what the calendar says of it. */
    private String retimed(ConcernEvent.Retimed e) {
        return moved(e, "story.retimed-due");
    }

    /** The same to whoever owes something by that day. */
    String yours(ConcernEvent.Retimed e) {
        return moved(e, "story.retimed-yours");
    }

    private String moved(ConcernEvent.Retimed e, String due) {
        var moved = new ArrayList<String>();
        moved.add(words.say("story.retimed"));
        e.due().ifPresent(day -> moved.add(words.say(due, day.before(), day.now())));
        e.whole()
                .ifPresent(day ->
                        moved.add(words.say("story.retimed-whole", day.before(), day.now())));
        e.cause().ifPresent(cause -> moved.add(words.say("story.retimed-cause", cause)));
        return String.join(" ", moved);
    }

    static String team(View view, TeamId id) {
        return view.caller().directory().team(id).map(Team::name).orElse(id.value());
    }

    private static String title(View view, StageId stage) {
        return Refusals.title(view.process().policy(), stage);
    }
}
