package holdfast.conversation;

import holdfast.concern.ConcernEvent;
import holdfast.concern.ConcernEvent.Started;
import holdfast.concern.ConcernEvent.Unknown;
import holdfast.concern.Entry;
import holdfast.policy.StageId;

/** What each thing that has happened to a concern is called in its story. */
final class StoryWords {

    private final Words words;

    StoryWords(Words words) {
        this.words = words;
    }

    String what(View view, Entry entry) {
        var by = entry.by().map(view.caller()::name).orElse("");
        var key = "story." + entry.event().word();
        return switch (entry.event()) {
            case Started e -> started(view, by, e);
            case ConcernEvent.Escalated e ->
                    words.say(key, by, title(view, e.opened().stage()), e.opened().due());
            case ConcernEvent.Convened e -> words.say(key, by, e.date());
            case ConcernEvent.Met e -> words.say(key, by, e.held());
            case ConcernEvent.Answered e ->
                    words.say(key, by, words.say("position." + e.position().word()));
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
            case ConcernEvent.Reopened e -> words.say(key, by, e.as());
            case Unknown e -> words.say("story.unknown", e.what());
            case ConcernEvent.Lapsed _,
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
                    ConcernEvent.Filed _,
                    ConcernEvent.Withdrawn _,
                    ConcernEvent.Voided _ ->
                    words.say(key, by);
        };
    }

    private String started(View view, String by, Started e) {
        return e.opened()
                .map(opened ->
                        words.say(
                                "story." + e.word(), by, title(view, opened.stage()), opened.due()))
                .orElseGet(() -> words.say("story.told." + e.kind().word(), by));
    }

    /** What the clock brought. */
    private String rang(View view, ConcernEvent event) {
        return switch (event) {
            case ConcernEvent.Lapsed e ->
                    words.say("story.lapsed", title(view, e.stage()), e.due());
            case ConcernEvent.Reminded e -> words.say("story.reminded", e.who().title());
            case ConcernEvent.Pinged e -> words.say("story.pinged", title(view, e.stage()));
            case ConcernEvent.WholeLapsed e -> words.say("story.whole-lapsed", e.due());
            case ConcernEvent.ActionRang e -> words.say("story.action-" + e.word(), e.action());
            case ConcernEvent.HearingNear e -> words.say("story.hearing-near", e.date());
            case ConcernEvent.Foreseen e -> words.say("story.foreseen", e.projected(), e.whole());
            case ConcernEvent.Questioned e ->
                    words.say("story.questioned." + e.written().get("cause"));
            case ConcernEvent.Unreachable e ->
                    words.say(
                            "story.unreachable",
                            e.person().map(view.caller()::name).orElse(e.role().title()));
            default -> "";
        };
    }

    private static String title(View view, StageId stage) {
        return Refusals.title(view.process().policy(), stage);
    }
}
